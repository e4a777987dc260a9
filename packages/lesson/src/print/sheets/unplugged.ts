import type { Block, Text } from '../../view/text.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Section } from '../sections.ts';
import { textToHtml, wordsOf } from '../text.ts';
import { writingLines } from './writing-lines.ts';

/** What a heading of an unplugged sheet says about how it is printed. */
export interface Heading {
  /** Without what is in brackets: that is said to the teacher. A handout's is without its letter, too. */
  readonly name: string;
  /** What the guide calls it by, as “B. ”; empty where it does not. */
  readonly letter: string;
  readonly kind: 'key' | 'handout' | 'help-card' | 'slips' | 'cut' | 'plain';
}

/**
 * `### Key`, `### B. Handout: …` or `### B. Bookmark: …` (to take home, four to a page), `### E. … (cut …)`
 * or `(cards …)` (to be cut apart), `### F. Help card` and `### G. Slips` (in place of which ours are
 * printed, which know the school). Everything else is a sheet as it stands.
 */
export function readHeading(title: string): Heading {
  const name = title.replace(/\s*\([^()]*\)$/, '');
  const [letter = ''] = /^[A-Z]\d?\.\s+/.exec(name) ?? [];
  const bare = name.slice(letter.length);
  if (/^key\b/i.test(title)) return { name, letter, kind: 'key' };
  const handout = /^(?:handout|bookmark):\s*(.+)$/i.exec(bare);
  if (handout) return { name: capital(handout[1]!), letter, kind: 'handout' };
  if (/^help cards?$/i.test(bare)) return { name, letter, kind: 'help-card' };
  if (/^(?:paper )?slips?$/i.test(bare)) return { name, letter, kind: 'slips' };
  const [brackets = ''] = /\([^()]*\)$/.exec(title) ?? [];
  return { name, letter, kind: /\b(cards|cut|strips)\b/i.test(brackets) ? 'cut' : 'plain' };
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** A sheet for the class to work on. One that only asks has lines to answer on. */
export function worksheet({ text }: Section, { name, kind }: Heading): Html {
  const words = text.map((block) => (block.kind === 'paragraph' ? wordsOf(block.content) : ''));
  const isQuestion = !words.includes('') && words.join('').length < 400;
  return html`<h1>${name}</h1>
    <div class="${kind === 'cut' ? 'work cut' : 'work'}">${parted(text)}</div>
    ${isQuestion ? writingLines(8) : nothing}`;
}

/** A card of a handout: it is so small that its title is a smaller one. */
export function handout({ text }: Section, { name }: Heading): Html {
  return html`<div class="handout">
    <h2>${name}</h2>
    ${textToHtml(text, 3)}
  </div>`;
}

/** What begins with bold words stays together on a page, with everything up to the next. */
function parted(text: Text): Html {
  const starts = text.flatMap((block, index) => (isStart(block) ? [index] : []));
  const first = starts[0] ?? text.length;
  const parts = starts.map((start, index) => {
    return html`<section>${textToHtml(text.slice(start, starts[index + 1]))}</section>`;
  });
  return html`${textToHtml(text.slice(0, first))}${parts}`;
}

function isStart(block: Block): boolean {
  const [lead] = block.kind === 'paragraph' ? block.content : [];
  return typeof lead === 'object' && lead.kind === 'strong' && wordsOf([lead]).trim() !== '';
}
