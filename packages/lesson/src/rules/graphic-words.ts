import type { Phrase } from './phrase.ts';

const words =
  /\b(?:nudes?|naked|sex(?! ed(?:ucation)?\b)|sexual(?:ly)?(?! (?:orientation|identity|health))|porn\w*|prostitut\w*|rap(?:e[ds]?|ing|ists?)|suicid\w*|self-harm\w*|kidnap\w*|slave\w*)\b/gi;

/** Words that draw a harm instead of naming it. English. */
export function findGraphicWords(text: string): readonly Phrase[] {
  return [...text.matchAll(words)].map(({ 0: found, index }) => ({ start: index, words: found }));
}
