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
  { title, minutes, weight }: Omit<HelpFields, 'kind'>,
  body: Body,
) => ({ id, title, text: body.text, notes: body.notes, say: body.say, minutes, weight });
