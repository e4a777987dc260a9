import type { Body } from '../markdoc/body.ts';
import type { Page } from '../page.ts';
import type { HelpFields } from '../schema/help.ts';
import type { SourceText } from '../source-text.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** A step's file on its way to a step. */
export interface Draft {
  /** The step's id. */
  readonly id: string;
  readonly yaml: YamlSource;
  readonly words: SourceText;
  readonly page: Page;
}

/** What every step holds. */
export const stepBase = (
  { id }: Draft,
  { title, minutes, weight, from = 0 }: Omit<HelpFields, 'kind'>,
  { text, notes, say }: Body,
) => ({ id, title, text, notes, say, minutes, weight, from });
