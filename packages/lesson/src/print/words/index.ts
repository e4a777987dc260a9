import { en, type PaperWords } from './en.ts';

const languages: Readonly<Record<string, PaperWords>> = { en };

/** The words for a lesson's language, or the English ones; and which of them these are. */
export function paperWords(language: string): {
  readonly language: string;
  readonly words: PaperWords;
} {
  const [own = ''] = language.split('-');
  return Object.hasOwn(languages, own)
    ? { language, words: languages[own]! }
    : { language: 'en', words: en };
}

export type { PaperWords };
