import type { Code } from '../diagnostics/sentences.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';
import { findBrandNames } from './brand-names.ts';
import type { Cast } from './cast.ts';
import { findContacts } from './contacts.ts';
import { findExperiencePrompts } from './experience-prompts.ts';
import { findGraphicWords } from './graphic-words.ts';
import type { Keeps } from './keeps.ts';
import { findNotesPrompts } from './notes-prompts.ts';
import type { Phrase } from './phrase.ts';
import { withoutQuotations } from './quotations.ts';

interface Rule {
  /** What an author calls it, in `keep`. */
  readonly name: string;
  readonly code: Code & `${'content' | 'notes'}-${string}`;
  find(text: string, cast: Cast): readonly Phrase[];
  /** What a lesson may not say itself, somebody in quotation marks may. */
  readonly isOwnWords?: true;
  /** For a rule that knows English words only: what it looks for. */
  readonly english?: string;
}

const contact: Rule = { name: 'contact', code: 'content-contact', find: findContacts };
const brand: Rule = { name: 'brand', code: 'content-brand', find: findBrandNames };
const graphic: Rule = {
  name: 'graphic',
  code: 'content-graphic',
  find: findGraphicWords,
  english: 'words that draw a harm',
};
const experience: Rule = {
  name: 'experience',
  code: 'content-asks-experience',
  find: findExperiencePrompts,
  isOwnWords: true,
  english: 'questions about students’ own experience',
};
const blame: Rule = {
  name: 'blame',
  code: 'content-blames',
  find: findBlamingPhrases,
  isOwnWords: true,
  english: 'blame on whoever is exploited',
};
const notesBlame: Rule = { ...blame, code: 'notes-blame' };
const notesExperience: Rule = {
  name: 'experience',
  code: 'notes-experience',
  find: findNotesPrompts,
  english: experience.english!,
};

const everywhere = [contact, brand, graphic];
const all = [...everywhere, experience, blame];

/** What may not be said, by who says it. */
const rulesFor: Readonly<Record<Passage['voice'], readonly Rule[]>> = {
  prompt: all,
  speech: all,
  artefact: everywhere,
  family: [...everywhere, blame],
  source: [contact],
  private: [...everywhere, notesExperience, notesBlame],
  record: [],
};

/** What nobody looks for in a lesson of another language. */
export const englishRules = all.flatMap(({ english }) => english ?? []);

/** What the rules need to know of a lesson beside its words. */
export interface Hearing {
  readonly isEnglish: boolean;
  readonly cast: Cast;
  readonly keeps: Keeps;
}

/** Looks at every word that the class reads or hears, and at those of its teacher. */
export function checkContent(
  passages: readonly Passage[],
  { isEnglish, cast, keeps }: Hearing,
  report: Report,
): void {
  for (const passage of passages) {
    const { file, voice, text, isMyth, place } = passage;
    for (const { name, code, find, isOwnWords, english } of rulesFor[voice]) {
      if ((isMyth && name === 'blame') || (english && !isEnglish)) continue;
      const heard = isOwnWords ? withoutQuotations(text, voice, passage) : text;
      for (const phrase of find(heard, cast))
        if (!keeps.has(name, passage, phrase))
          report.add(code, file, place(phrase.start), phrase.words);
    }
  }
}
