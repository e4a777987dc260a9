import type { Code, sentences } from '../diagnostics/sentences.ts';
import type { YamlLine } from './yaml-line.ts';

type Said<C extends Code> = { readonly code: C; readonly words: Parameters<(typeof sentences)[C]> };

/** What an author did to a text that YAML can't read, or reads otherwise than it looks. */
export type YamlSlip = {
  [C in SlipCode]: Said<C> & {
    /** Where it is in the text. */
    readonly offset: number;
    /** The text without it, with as many lines, so that what else is wrong keeps its place. */
    readonly mended: string;
  };
}[SlipCode];

type SlipCode = Extract<Code, `yaml-${string}` | 'text-cut'>;

/** The text with a line changed. */
export const withLine = (text: string, { start, text: line }: YamlLine, changed: string) =>
  text.slice(0, start) + changed + text.slice(start + line.length);

/** Words as YAML can't mistake them. */
export const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`;
