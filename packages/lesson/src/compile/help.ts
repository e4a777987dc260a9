import type { HelpStep } from '../lesson.ts';
import type { HelpView } from '../view/step.ts';

export const helpView = ({ title, text }: HelpStep): HelpView => ({ kind: 'help', title, text });
