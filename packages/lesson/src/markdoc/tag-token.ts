import { nearest } from '../diagnostics/nearest.ts';
import { tagHomes } from './tag-homes.ts';

/** A tag as it is written. */
export interface TagToken {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly isClosing: boolean;
  /** Opens and closes itself. */
  readonly isWhole: boolean;
  readonly name: string;
  /** The tag that was meant, where there is one. */
  readonly meant: string | undefined;
  /** What stands between the name and the end. */
  readonly attributes: string;
}

/** What authors who think of something else write for a tag of ours. */
const otherNames: Readonly<Record<string, string>> = {
  chat: 'messages',
  thread: 'messages',
  dialogue: 'messages',
  msg: 'message',
  ad: 'advert',
  advertisement: 'advert',
  offer: 'advert',
  post: 'advert',
  mark: 'item',
};

const tag =
  /(?<!\\)\{%(\s*)([/\\]?)\s*([A-Za-z][\w-]*)((?:\s+[\w-]+="(?:[^"\\]|\\.)*")+\s*|[^]*?)(\/?)(%\}|(?=\{%)|$)/g;

const firstWord = (words: string) => /^\s*([A-Za-z][\w-]*)/.exec(words)?.[1] ?? '';

export function tokensOf(text: string): readonly TagToken[] {
  return [...text.matchAll(tag)].flatMap((match) => {
    const [written, , slash = '', given = '', rest = '', whole = '', end = ''] = match;
    if (end !== '%}') return [];
    const isEnd = /^end[-_]?/i.test(given) && !slash;
    const name = isEnd ? given.replace(/^end[-_]?/i, '') || firstWord(rest) : given;
    const known = Object.keys(tagHomes);
    const meant = otherNames[name.toLowerCase()] ?? nearest(name, known);
    return {
      start: match.index,
      end: match.index + written.length,
      written,
      isClosing: slash !== '' || isEnd,
      isWhole: whole === '/',
      name: given,
      meant,
      attributes: rest,
    };
  });
}
