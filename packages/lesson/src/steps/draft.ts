import type { Body } from '../markdoc/body.ts';
import type { Page } from '../page.ts';
import type { HelpFields } from '../schema/help.ts';
import type { Place } from '../source-text.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** A step's file on its way to a step. */
export interface Draft {
  /** The step's id. */
  readonly id: string;
  readonly yaml: YamlSource;
  readonly body: Body;
  /** Where the body begins. */
  readonly bodyPlace: Place;
  readonly page: Page;
}

/** What every step holds. */
export const stepBase = (
  { id, body: { text, notes, say } }: Draft,
  { title, minutes, weight, from = 0, sensitive }: Omit<HelpFields, 'kind'>,
) => ({ id, title, text, notes, say, minutes, weight, from, sensitive });
