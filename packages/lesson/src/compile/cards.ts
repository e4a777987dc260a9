import type { CardsStep } from '../lesson.ts';
import type { CardsView } from '../view/step.ts';

export const cardsView = ({ title, text, question, starter }: CardsStep): CardsView => ({
  kind: 'cards',
  title,
  text,
  question,
  starter,
});
