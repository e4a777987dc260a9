import type { CardMark } from '../../layout/lectern.ts';
import { hasBlame } from './blame.ts';
import { hasHandle } from './handles.ts';
import { hasInsult } from './insults.ts';
import { hasName } from './names.ts';
import { hasNumber } from './numbers.ts';

/** What a lesson says, in small letters: its words, and the people in it, name nobody else. */
export interface Vocabulary {
  /** BCP 47. */
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

/**
 * What a teacher should look at twice before the class sees a card. It misses much, so that every
 * card has to be read; outside English it knows numbers and handles only.
 */
export function hearCard(text: string, { language, words }: Vocabulary): readonly CardMark[] {
  const isEnglish = /^en\b/i.test(language);
  const heard: Readonly<Record<CardMark, boolean>> = {
    number: hasNumber(text),
    handle: hasHandle(text),
    name: isEnglish && hasName(text, words),
    blame: isEnglish && hasBlame(text),
    insult: isEnglish && hasInsult(text),
  };
  return (Object.keys(heard) as CardMark[]).filter((mark) => heard[mark]);
}
