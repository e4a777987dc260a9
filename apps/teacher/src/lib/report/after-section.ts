import type { Text } from '@sightline/lesson/view';
import { sectionsOf } from '../start/guide-sections.ts';

/** What a guide says about the hour after the class. Its headings are the same in every language. */
export const afterSection = (guide: Text): Text =>
  sectionsOf(guide).find(({ title }) => title.join('').trim() === 'After')?.text ?? [];
