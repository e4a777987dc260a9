import type { Lesson } from '@sightline/lesson';
import type { Vocabulary } from './hear-card.ts';

const known = new WeakMap<Lesson, Vocabulary>();

/** Every word of a lesson, looked up once. */
export function vocabularyOf(lesson: Lesson): Vocabulary {
  const before = known.get(lesson);
  if (before) return before;
  const { language, title, steps } = lesson;
  const text = JSON.stringify([title, steps]).normalize('NFC').toLowerCase();
  const words = new Set(text.match(/\p{L}[\p{L}\p{M}]*/gu));
  const vocabulary = { language, words };
  known.set(lesson, vocabulary);
  return vocabulary;
}
