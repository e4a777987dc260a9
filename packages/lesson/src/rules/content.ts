import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';
import { findBrandNames } from './brand-names.ts';
import { findContacts } from './contacts.ts';
import { findExperiencePrompts } from './experience-prompts.ts';
import { withoutQuotations } from './quotations.ts';

/** Looks at every word that the class reads or hears. The phrases it knows are English. */
export function checkContent(passages: readonly Passage[], report: Report): void {
  for (const { file, voice, text, isMyth, place } of passages) {
    for (const { start, words } of findContacts(text))
      report.add('content-contact', file, place(start), words);
    if (voice === 'artefact') {
      for (const { start, words } of findBrandNames(text))
        report.add('content-brand', file, place(start), words);
      continue;
    }
    const own = withoutQuotations(text, voice);
    for (const { start, words } of findExperiencePrompts(own))
      report.add('content-asks-experience', file, place(start), words);
    if (isMyth) continue;
    for (const { start, words } of findBlamingPhrases(own))
      report.add('content-blames', file, place(start), words);
  }
}
