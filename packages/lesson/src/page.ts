import type { Report } from './diagnostics/report.ts';
import type { Place } from './source-text.ts';

/**
 * Words and whose they are, for the rules about content and about what must not be in it.
 * - `prompt`: said to the students by the lesson
 * - `speech`: an answer or a remark that may be somebody's words
 * - `artefact`: invented adverts and messages, on a screen or on paper: wrong things are said on purpose
 * - `family`: to the adults at home
 * - `source`: who found something out
 * - `private`: the teacher's, which no class reads
 * - `record`: what a lesson rests on and who read it, kept in a list
 */
export interface Passage {
  readonly file: string;
  readonly voice: 'prompt' | 'speech' | 'artefact' | 'family' | 'source' | 'private' | 'record';
  readonly text: string;
  /** The same with a line break wherever one is written; a field has none. */
  readonly lines: string;
  /** What it is a part of: a `field` is plain text, everything else Markdoc. */
  readonly form: 'field' | 'paragraph' | 'heading' | 'quote';
  /** The bold or slanted words that a paragraph begins with. */
  readonly lead: string;
  /** Whether the class sees it on a screen; with `key` no earlier than the key. */
  readonly seen: 'class' | 'key' | 'never';
  /** A myth that the class takes apart; blaming words may stand in it. */
  readonly isMyth: boolean;
  /** Where a position in `text` stands in the file. */
  place(offset: number): Place;
}

/** What reading one file adds to: the mistakes in it, and the words to look at afterwards. */
export interface Page {
  readonly file: string;
  readonly report: Report;
  readonly passages: Passage[];
}

/** Notes words that stand at one place, in an attribute. */
export function hear(text: string, voice: Passage['voice'], at: Place, { file, passages }: Page) {
  const kind = { form: 'field', lead: '', seen: 'key', isMyth: false } as const;
  passages.push({ file, voice, text, lines: text, ...kind, place: () => at });
}
