import type { Band, Word } from '@sightline/ballot';
import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

type Words = Readonly<Record<Word, () => string>>;

const ofSeats: Words = {
  few: m.common_share_few,
  some: m.common_share_some,
  many: m.common_share_many,
  most: m.common_share_most,
};

const ofTables: Words = {
  few: m.common_share_few_tables,
  some: m.common_share_some_tables,
  many: m.common_share_many_tables,
  most: m.common_share_most_tables,
};

const shares: Readonly<Record<Mode, Words>> = { own: ofSeats, table: ofTables, none: ofSeats };

/** All that is ever said of a count. */
export const sayBand = ({ word }: Pick<Band, 'word'>, mode: Mode): string => shares[mode][word]();
