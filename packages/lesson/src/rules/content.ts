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
import type { Phrase } from './phrase.ts';
import { withoutQuotations } from './quotations.ts';

interface Rule {
  readonly code: Code & `content-${string}`;
  find(text: string, cast: Cast): readonly Phrase[];
  /** What a lesson may not say itself, somebody in quotation marks may. */
  readonly isOwnWords?: true;
  /** For a rule that knows English words only: what it looks for. */
  readonly english?: string;
}

const rules = {
  contact: { code: 'content-contact', find: findContacts },
  brand: { code: 'content-brand', find: findBrandNames },
  graphic: { code: 'content-graphic', find: findGraphicWords, english: 'words that draw a harm' },
  experience: {
    code: 'content-asks-experience',
    find: findExperiencePrompts,
    isOwnWords: true,
    english: 'questions about students’ own experience',
  },
  blame: {
    code: 'content-blames',
    find: findBlamingPhrases,
    isOwnWords: true,
    english: 'blame on whoever is exploited',
  },
} satisfies Record<string, Rule>;

type RuleName = keyof typeof rules;

const everywhere: readonly RuleName[] = ['contact', 'brand', 'graphic'];
const all: readonly RuleName[] = [...everywhere, 'experience', 'blame'];

/** What may not be said, by who says it. */
const rulesFor: Readonly<Record<Passage['voice'], readonly RuleName[]>> = {
  prompt: all,
  speech: all,
  artefact: everywhere,
  family: [...everywhere, 'blame'],
  source: ['contact'],
  private: [],
};

/** What nobody looks for in a lesson of another language. */
export const englishRules = Object.values(rules).flatMap(({ english }: Rule) => english ?? []);

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
    for (const name of rulesFor[voice]) {
      const rule: Rule = rules[name];
      if ((isMyth && name === 'blame') || (rule.english && !isEnglish)) continue;
      const heard = rule.isOwnWords ? withoutQuotations(text, voice) : text;
      for (const phrase of rule.find(heard, cast))
        if (!keeps.has(name, passage, phrase))
          report.add(rule.code, file, place(phrase.start), phrase.words);
    }
  }
}
