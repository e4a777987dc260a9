import type { Report } from './diagnostics/report.ts';
import type { Place } from './source-text.ts';

/**
 * Words that the class reads or hears, for the rules about content.
 * - `prompt`: said to the students by the lesson
 * - `speech`: an answer or a remark that may be somebody's words
 * - `artefact`: invented adverts and messages, on a screen or on paper: wrong things are said on purpose
 * - `family`: to the adults at home
 * - `source`: who found something out
 */
export interface Passage {
  readonly file: string;
  readonly voice: 'prompt' | 'speech' | 'artefact' | 'family' | 'source';
  readonly text: string;
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

/** Notes words that stand at one place, such as in an attribute. */
export function hear(text: string, voice: Passage['voice'], at: Place, page: Page): void {
  page.passages.push({ file: page.file, voice, isMyth: false, text, place: () => at });
}
