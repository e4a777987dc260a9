import type { Phrase } from './phrase.ts';

/** What authors write where words are still to come. */
const unfinished =
  /\b(?:TODO|TBD|TBC|FIXME)\b|\blorem ipsum\b[^.\n]*|\[(?:insert|add|fill in|to do|todo|your text|placeholder)\b[^\]\n]*\]/i;
const inCapitals = /^(?:todo|tbd|tbc|fixme)$/i;

/** Words that stand for others which nobody has written yet. */
export function findUnfinished(text: string): Phrase | undefined {
  const match = unfinished.exec(text);
  if (!match) return undefined;
  const [words] = match;
  if (inCapitals.test(words) && words !== words.toUpperCase()) return undefined;
  return { start: match.index, words };
}
