import { nearest } from '../diagnostics/nearest.ts';

export const pageNames = ['package.json', 'lesson.yaml', 'guide.md'] as const;
export type PageName = (typeof pageNames)[number];

export const folderNames = ['steps', 'media', 'locales'] as const;
export type FolderName = (typeof folderNames)[number];

const textEndings =
  /(\.(md|markdown|mdown|mkd|mdx|txt|text|ya?ml|json|docx?|odt|rtf|pages|pdf|html?))+$/i;

/** Whether somebody who called a file so may have meant words to be read. */
export const isTextName = (name: string) =>
  /\.(md|markdown|mdown|mkd|mdx|txt|text|ya?ml|json)$/i.test(name) || !name.includes('.');

const stemOf = (name: string) => name.replace(textEndings, '').trim().toLowerCase();

/** Which of its three pages a file of a lesson was meant to be. */
export function pageMeant(name: string): PageName | undefined {
  if (!isTextName(name) && !textEndings.test(name)) return undefined;
  const stem = stemOf(name);
  const stems = pageNames.map((page) => page.replace(/\..*/, ''));
  const near = /\bguide\b/.test(stem) ? 'guide' : nearest(stem, stems);
  return pageNames.find((page) => page.startsWith(`${near}.`));
}

const synonyms: Readonly<Record<FolderName, readonly string[]>> = {
  steps: ['step', 'schritte', 'etapes', 'pasos', 'activities', 'slides'],
  media: ['images', 'image', 'img', 'pictures', 'photos', 'audio', 'sounds', 'assets', 'video'],
  locales: ['locale', 'lang', 'languages', 'translations', 'i18n'],
};

/** Which of its folders a folder of a lesson was meant to be. */
export function folderMeant(name: string): FolderName | undefined {
  const lower = name.toLowerCase().trim();
  return (
    folderNames.find((folder) => synonyms[folder].includes(lower)) ??
    folderNames.find((folder) => folder === nearest(lower, folderNames))
  );
}

/** What a step's file says by its name. */
export interface StepName {
  /** Two digits; undefined where there is no number. */
  readonly number: string | undefined;
  /** Empty where there is nothing but a number. */
  readonly id: string;
}

/** Reads the name of a step's file as it was meant. */
export function stepMeant(name: string): StepName {
  const stem = stemOf(name);
  const [, number, rest = stem] =
    /^(?:step|part|page|no|nr)?[\s._-]*0*(\d{1,2})(?!\d)(.*)$/.exec(stem) ?? [];
  const id = rest
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return { number: number?.padStart(2, '0'), id };
}

export const properStepName = ({ number, id }: StepName, free: string) =>
  `${number ?? free}-${id || 'name'}.md`;
