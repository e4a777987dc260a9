import { lookOf } from './look-alikes.ts';
import type { Phrase } from './phrase.ts';
import { isSecretTag, isTag } from './tag-names.ts';

/**
 * Where words stand:
 * - `prose`: Markdoc of several lines, said by the lesson
 * - `line`: a field of plain text
 * - `inert`: invented adverts and messages, in which signs are part of the play, and the teacher's words
 */
export type Ground = 'prose' | 'line' | 'inert';

interface Mark {
  readonly grounds: readonly Ground[];
  readonly pattern: RegExp;
  /** Whether the word in the pattern's group makes it a mark; any match is one where this is absent. */
  readonly isName?: (word: string) => boolean;
}

const everywhere: readonly Ground[] = ['prose', 'line', 'inert'];
const ownWords: readonly Ground[] = ['prose', 'line'];
const prose: readonly Ground[] = ['prose'];

const isNotes = (word: string) => word !== 'note' && isSecretTag(word);
const isOnlyNotes = (word: string) => /^n/.test(word) && isSecretTag(word);

/** Signs that other languages of markup put before and behind a name. */
const sign = '[#%@/\\\\|~^*=+!?$&:;<>`-]';
const name = "([a-z][a-z'’_-]*(?: notes?| keys?)?)";
const bound = '(?:begin|start|end)?[ _-]?';

/** What looks like markup, with a tag's name in it or without, though Markdoc takes it for words. */
const marks: readonly Mark[] = [
  { grounds: everywhere, pattern: /[{}]/g },
  { grounds: everywhere, pattern: /%%|<%|(?<!\d ?)%>|<\?|<!--|:{3,}/g },
  {
    grounds: everywhere,
    pattern: /\\(?:begin|end)\b|\b(?:app|heading|owner|from|flag|fine|note) ?= ?["“”„«'‘’]/g,
  },
  {
    grounds: everywhere,
    pattern: /&(?:[lg]t|[lr](?:brace|cub|brack|sqb)|percnt|#x?[\da-f]{2,6});/g,
  },
  { grounds: everywhere, pattern: mark(`(?<!\\d ?)%/?${name}(?! of)`), isName: isTag },
  { grounds: everywhere, pattern: mark(`(?<!\\d ?)% ?/? ?${name} ?%`), isName: isTag },
  { grounds: everywhere, pattern: mark(`[(\\[<] ?% ?/? ?${name} ?[)\\]>]`), isName: isTag },
  {
    grounds: everywhere,
    pattern: mark(`\\[+ ?[!^#@:.%]* ?${bound}${name} ?(?:\\]|/|[a-z]+ ?=)`),
    isName: isSecretTag,
  },
  { grounds: everywhere, pattern: mark(`\\[+ ?${name} ?:`), isName: isNotes },
  { grounds: everywhere, pattern: mark(`\\[+ ?/ ?${name} ?\\]`), isName: isTag },
  { grounds: everywhere, pattern: mark(`::+ ?${name}`), isName: isTag },
  { grounds: everywhere, pattern: mark(`${name} ?::`), isName: isTag },
  { grounds: everywhere, pattern: mark(`< ?[/!?]? ?${name}[^<>\\n]{0,80}>`), isName: isTag },
  { grounds: everywhere, pattern: mark(`\\\\${name}`), isName: isTag },
  { grounds: everywhere, pattern: mark(`\\(\\( ?/? ?${name} ?\\)\\)`), isName: isTag },
  { grounds: ownWords, pattern: /([$@~|#=:!^+]) ?\/?(notes?|say|keys?) ?\1/g },
  {
    grounds: ownWords,
    pattern: mark(`^ *(?![-*+?!<>;:&] )${sign}+ ?/? ?${bound}${name}(?![a-z])`),
    isName: isSecretTag,
  },
  {
    grounds: ownWords,
    pattern: mark(`^ *${sign}+ ?/? ?${bound}${name}(?![a-z])`),
    isName: isOnlyNotes,
  },
  {
    grounds: ownWords,
    pattern: mark(`^ *${name} ?(?:[#%@/\\\\|~^*=+$&\`]+|[:-]{2,}) *$`),
    isName: isSecretTag,
  },
  { grounds: ownWords, pattern: mark(`^ *\\(+ ?/? ?${name} ?\\)+ *$`), isName: isSecretTag },
  {
    grounds: ownWords,
    pattern: mark(`^ *(?:begin|start|end)s?(?: of)?(?: the)?[ :_-]*${name} ?[.:]? *$`),
    isName: isSecretTag,
  },
  {
    grounds: ownWords,
    pattern: mark(`^ *${name} (?:begin|start|end)s?(?: here)?[.:]? *$`),
    isName: isSecretTag,
  },
  {
    grounds: prose,
    pattern:
      /^ *(?:\?{3,}|!{3,}|\+{3,}|@{2,}|\/{2,}|\/\*|\*\/|\|{2,}|;{2,}|={3,}|~{3,}|#{2,}(?=\S)|\^ ?\w|\.\. )/gm,
  },
  { grounds: prose, pattern: /(?<!\d *\n *)(?<=^ *)%/gm },
  { grounds: prose, pattern: /^ *(?:- )?[a-z]+: ?[|>][+-]? *$/gim },
];

function mark(source: string): RegExp {
  return new RegExp(source, 'gm');
}

/**
 * Marks of a tag, or of other markup, that a class would read as words, and behind which words may
 * stand that are not for it. One a line.
 */
export function findStrayMarkup(written: string, ground: Ground): readonly Phrase[] {
  const look = lookOf(written);
  const lineOf = (offset: number) => look.text.lastIndexOf('\n', offset - 1);
  const found = new Map<number, number>();
  for (const { grounds, pattern, isName } of marks) {
    if (!grounds.includes(ground)) continue;
    for (const match of look.text.matchAll(pattern)) {
      if (isName && !isName(match.at(-1) ?? '')) continue;
      const start = match.index + /^ */.exec(match[0])![0].length;
      const line = lineOf(start);
      found.set(line, Math.min(found.get(line) ?? Infinity, start));
    }
  }
  return [...found.values()]
    .sort((a, b) => a - b)
    .map((mark) => {
      const start = look.written(mark);
      const [before] = /.*$/.exec(written.slice(0, start))!;
      const [after] = /^.*/.exec(written.slice(start))!;
      return { start, words: before.length < 40 ? before + after : after };
    });
}
