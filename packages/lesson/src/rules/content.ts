import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';
import { findBrandNames } from './brand-names.ts';
import { findContacts } from './contacts.ts';
import { findExperiencePrompts } from './experience-prompts.ts';
import { findGraphicWords } from './graphic-words.ts';
import type { Phrase } from './phrase.ts';
import { withoutQuotations } from './quotations.ts';

const finders = {
  'content-contact': findContacts,
  'content-brand': findBrandNames,
  'content-graphic': findGraphicWords,
  'content-asks-experience': findExperiencePrompts,
  'content-blames': findBlamingPhrases,
} satisfies Record<string, (text: string) => readonly Phrase[]>;

type Code = keyof typeof finders;

const everywhere: readonly Code[] = ['content-contact', 'content-brand', 'content-graphic'];
const ownWords: readonly Code[] = ['content-asks-experience', 'content-blames'];

/** What may not be said, by who says it. What a lesson doesn't say itself, a quotation may. */
const codesFor: Readonly<Record<Passage['voice'], readonly Code[]>> = {
  prompt: [...everywhere, ...ownWords],
  speech: [...everywhere, ...ownWords],
  artefact: everywhere,
  family: [...everywhere, 'content-blames'],
  source: ['content-contact'],
  private: [],
};

/** Looks at every word that the class reads or hears. The phrases it knows are English. */
export function checkContent(passages: readonly Passage[], report: Report): void {
  for (const { file, voice, text, isMyth, place } of passages)
    for (const code of codesFor[voice]) {
      if (isMyth && code === 'content-blames') continue;
      const heard = ownWords.includes(code) ? withoutQuotations(text, voice) : text;
      for (const { start, words } of finders[code](heard))
        report.add(code, file, place(start), words);
    }
}
