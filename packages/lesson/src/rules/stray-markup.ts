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
  readonly pattern: RegExp;
  /** Whether the word in the pattern's group makes it a mark; where this is absent, nothing else has to. */
  readonly isName?: (word: string) => boolean;
}

const any = (pattern: RegExp): Mark => ({ pattern });
const named = (isName: (word: string) => boolean, source: string): Mark => ({
  pattern: new RegExp(source, 'gm'),
  isName,
});

const isNotes = (word: string) => /^n/.test(word) && isSecretTag(word);
const isNoPlainNote = (word: string) => word !== 'note' && isSecretTag(word);

const name = "([a-z][a-z'’_-]{0,30}(?: notes?| keys?)?)";
const bound = '(?:begin|start|end)?[ _-]?';
/** Signs that other languages of markup put before a name. */
const sign = '[#%@/\\\\|~^*=+!?$&:;<>`-]';
/** Such a sign, unless a sentence or a list could begin with it. */
const oddSign = `(?![-*+?!<>;:&] )${sign}`;

const everywhere: readonly Mark[] = [
  any(/[{}]/g),
  any(/\[\[|\]\]|%%|<%|(?<!\d ?)%>|<\?|<!--|:{3,}/g),
  any(/&(?:[lg]t|[lr](?:brace|cub|brack|sqb)|percnt|#x?[\da-f]{2,6});/g),
  any(/\b(?:app|heading|owner|from|flag|fine|note) ?= ?["“”„«'‘’]/g),
  any(/\\(?:begin|end)\b/g),
  any(/\[\^[^\]\n]{1,20}\]|\[\([ x*]?\)\]/g),
  named(isTag, `\\\\${name}`),
  named(isTag, `(?<!\\d ?)%/?${name}(?! of)`),
  named(isTag, `(?<!\\d ?)% ?/? ?${name} ?%`),
  named(isTag, `[(\\[<] ?% ?/? ?${name} ?[)\\]>]`),
  named(isTag, `< ?[/!?]? ?${name}[^<>\\n]{0,80}>`),
  named(isTag, `\\(\\( ?/? ?${name} ?\\)\\)`),
  named(isTag, `::+ ?${name}`),
  named(isTag, `${name} ?::`),
  named(isTag, `\\[+ ?/ ?${name} ?\\]`),
  named(isSecretTag, `\\[+ ?[!^#@:.%]* ?${bound}${name} ?(?:\\]|/|[a-z]+ ?=)`),
  named(isNoPlainNote, `\\[+ ?${name} ?:`),
];

const inOwnWords: readonly Mark[] = [
  ...everywhere,
  // A footnote of a word processor.
  any(/\[\d{1,3}\]/g),
  // Boxes and circles to tick, one of which is ticked already.
  any(/^ *(?:[-*+] )?(?:\[[ x✓✔]?\]|\([ x*✓✔]?\))(?= |$)/gm),
  any(/([$@~|#=:!^+])\/?(?:notes?|say|keys?)\1/g),
  named(isSecretTag, `^ *${oddSign}+ ?/? ?${bound}${name}(?![a-z])`),
  named(isNotes, `^ *${sign}+ ?/? ?${bound}${name}(?![a-z])`),
  named(isSecretTag, `^ *${name} ?(?:[#%@/\\\\|~^*=+$&<>\`]+|[:-]{2,}) *$`),
  named(isSecretTag, `^ *\\(+ ?/? ?${name} ?\\)+ *$`),
  named(isSecretTag, `^ *(?:begin|start|end)s?(?: of)?(?: the)?[ :_-]*${name} ?[.:]? *$`),
  named(isSecretTag, `^ *${name} (?:begin|start|end)s?(?: here)?[.:]? *$`),
];

const marks: Readonly<Record<Ground, readonly Mark[]>> = {
  inert: everywhere,
  line: inOwnWords,
  prose: [
    ...inOwnWords,
    any(/^ *(?:\?{3,}|!{3,}|\+{3,}|={3,}|~{3,}|@{2,}|\|{2,}|;{2,}|#{2,}(?=\S)|\.\. )/gm),
    any(/^ *(?:\/{2,}|\/\*|\*\/|\^ ?\w|\\[a-z]{2,})/gm),
    // A line may go on with a percent sign behind the number in the line before.
    any(/(?<!\d *\n *)(?<=^ *)%/gm),
    any(/^ *(?:- )?[a-z]+: ?[|>][+-]? *$/gm),
    any(/^ *\|.*\| *$|^ *={2,} *$|(?<=\S)\\ *$/gm),
  ],
};

/**
 * Marks of a tag, or of other markup, that a class would read as words, and behind which words may
 * stand that are not for it. One a line.
 */
export function findStrayMarkup(written: string, ground: Ground): readonly Phrase[] {
  const look = lookOf(written);
  const lineOf = (offset: number) => look.text.lastIndexOf('\n', offset - 1);
  const found = new Map<number, number>();
  for (const { pattern, isName } of marks[ground])
    for (const match of look.text.matchAll(pattern)) {
      if (isName && !isName(match.at(-1) ?? '')) continue;
      const start = match.index + /^ */.exec(match[0])![0].length;
      const line = lineOf(start);
      found.set(line, Math.min(found.get(line) ?? Infinity, start));
    }
  return [...found.values()]
    .sort((a, b) => a - b)
    .map((mark) => {
      const start = look.written(mark);
      const line = written.lastIndexOf('\n', start - 1) + 1;
      const [words] = /^.*/.exec(written.slice(start - line < 40 ? line : start))!;
      return { start, words };
    });
}
