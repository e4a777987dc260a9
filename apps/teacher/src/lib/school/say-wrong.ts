import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';
import type { Written } from './whole-number.ts';

interface Asked {
  readonly fewest: number;
  readonly most: number;
  /** Which numbers there can be, in words. */
  readonly range: string;
}

/** Why what was written is not taken; empty where it is, and where nothing was written. */
export function sayWrong(written: Written, { fewest, most, range }: Asked): string {
  switch (written.kind) {
    case 'nothing':
      return '';
    case 'words':
      return m.number_words();
    case 'fraction':
      return m.number_fraction();
    case 'either': {
      const list = new Intl.ListFormat(getLocale(), { type: 'disjunction' });
      return m.number_either({ numbers: list.format(written.values.map(String)) });
    }
    case 'number':
      return written.value < fewest || written.value > most ? range : '';
  }
}
