import type { Passage } from '../page.ts';
import { lookOf } from './look-alikes.ts';
import type { Phrase } from './phrase.ts';

const teacher = '(?:teacher|facilitator|trainer|instructor|educator|tutor|moderator)';
const teachers = `${teacher}(?:s|'s|s')?`;

/**
 * Labels in front of words that a class should not see: ever (`teacher`), or not before the key
 * (`later`). Some are whole in themselves, others label what follows only when nothing else stands
 * between, or a colon.
 */
const labels = {
  teacher: {
    whole: start(
      'notes (?!are|is|on|from|and|in|or|were|help)',
      'note (?:to|for) ',
      `${teacher}\\b(?! (?:and|or)\\b)`,
      `${teachers},`,
      `${teachers} (?:only|notes?|guide|tips?|hints?)\\b`,
      `(?:only )?(?:for|to) (?:the |all )?${teachers} only\\b`,
      `only (?:the )?${teacher}s? (?:can )?sees?\\b`,
      '(?:tell|ask|remind) (?:the |your )?(?:students|pupils|learners)\\b',
      '(?:not|hide|keep)(?: this)? (?:for|from) (?:the )?(?:students|class|pupils|learners)\\b',
      "(?:do not|don't|never) (?:show|read out|reveal|project|display) (?:this|these|it)\\b",
    ),
    short: start(
      '(?:my |some |extra |background |lesson |teaching |speaker |presenter |private )?notes?',
      'teaching (?:tips?|points?|hints?)',
      `(?:(?:only )?(?:for|to) (?:the |all )?)?${teachers}`,
    ),
  },
  later: {
    whole: start(
      '(?:the )?(?:right|correct) answers? (?:is|are)\\b',
      'answers? (?:keys?|[a-h]\\b|\\d|is\\b|are\\b|below\\b)',
      'say,? (?:["“„«\'‘]|aloud\\b|out loud\\b|this\\b|to (?:the|your) (?:class|students|group)\\b)',
    ),
    short: start(
      '(?:the )?(?:right |correct |model |sample |possible |expected |suggested |best )?ans(?:wers?)?',
      '(?:the )?(?:right|correct) (?:option|choice)s?',
      'mark(?:ing)? (?:scheme|key)',
      'script',
      '(?:the )?(?:answer )?keys?(?! (?:words?|points?|facts?|ideas?|terms?|messages?|questions?|skills?|phrases?|rules?|steps?|figures?)\\b)',
      '(?:the )?solutions?',
      'say',
      '(?:read|tell|ask)(?: this| it)? (?:aloud|out loud|out|(?:to )?(?:the|your) class)',
    ),
  },
} as const;

type Kind = keyof typeof labels;

function start(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})`, 'u');
}

export type Labelled = Pick<Passage, 'lines' | 'form' | 'lead' | 'seen'>;

/** Nothing follows in its line, or a sign that no sentence goes on with. */
const isAlone = /^(?:\(s\))?["'”’»]? *(?:$|[^\p{L}\p{N}\s,'"’”“‘(/&?_-]|-[ -]|-$|['"]{2,})/u;
/** “Say slowly:” */
const hasColon = /^(?:\(s\))?["'”’»]?(?: [^ :.]+){0,5} ?:/;

/** How paragraphs of the notes in this repository’s lessons begin, in bold or slanted. */
const leads = /^(?:do|look for|discuss|sources)[.:]$|^what if$/;

/** Labels that may not begin what a class sees, and when it sees it. */
const unfit: Readonly<Record<Passage['seen'], readonly Kind[]>> = {
  class: ['teacher', 'later'],
  key: ['teacher'],
  never: [],
};

/**
 * The labels at the beginning of a text or of its lines behind which words for the teacher may stand.
 * In a field, and where a line merely goes on, only a colon makes a label.
 */
export function findTeacherLabels({ lines, form, lead, seen }: Labelled): readonly Phrase[] {
  const kinds = unfit[seen];
  const found: Phrase[] = [];
  let start = 0;
  for (const line of lines.split('\n')) {
    const look = lookOf(line.replace(/[’ʼ`]/g, "'")).text;
    const isFirst = start === 0 && form !== 'field';
    const isLabel = isFirst
      ? kinds.some((kind) => isFull(look, kind)) ||
        (kinds.length > 0 && leads.test(lookOf(lead).text.trim()))
      : /^\W*(?:notes|\p{Lu})/u.test(line) && kinds.some((kind) => isBeforeColon(look, kind));
    if (isLabel) found.push({ start, words: line });
    start += line.length + 1;
  }
  return found;
}

function isFull(line: string, kind: Kind): boolean {
  const rest = restOf(line, labels[kind].short);
  return (
    labels[kind].whole.test(line) ||
    (rest !== undefined && (isAlone.test(rest) || hasColon.test(rest)))
  );
}

function isBeforeColon(line: string, kind: Kind): boolean {
  const rest = restOf(line, labels[kind].short);
  return rest !== undefined && hasColon.test(rest);
}

function restOf(line: string, label: RegExp): string | undefined {
  const match = label.exec(line);
  return match ? line.slice(match[0].length) : undefined;
}
