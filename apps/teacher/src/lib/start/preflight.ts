import type { HelpLineEntry, ProfileRequest } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';
import { fitsTables, isHeadCount } from '../school/head-count.ts';
import { areTables, type CardTables } from './card-tables.ts';

/** What has to be ready, in the order in which a teacher goes through it. */
export type ItemName =
  | 'country'
  | 'adult'
  | 'lines'
  | 'duty'
  | 'ages'
  | 'headCount'
  | 'mode'
  | 'tables'
  | 'projector'
  | 'optOut';

/** Everything that decides whether a class may start. */
export interface Preflight {
  readonly decided: ProfileRequest;
  readonly dutyRead: string;
  readonly lines: readonly Pick<HelpLineEntry, 'isShown'>[];
  /** The age from which the lesson is. */
  readonly from: number;
  /** The teacher means this lesson for these students, although they are too young for it. */
  readonly ageConfirmed: boolean;
  readonly tables: CardTables;
  readonly optOut: boolean;
}

export function isTooYoung({ decided, from }: Pick<Preflight, 'decided' | 'from'>): boolean {
  return decided.youngest !== null && decided.youngest < from;
}

/** What is not as it should be, as the middle of a sentence; empty when it is. */
export function sayTodo(item: ItemName, preflight: Preflight): string {
  const { decided, dutyRead, lines, ageConfirmed, tables, optOut } = preflight;
  const { country, adult, youngest, headCount, mode, projector } = decided;
  switch (item) {
    case 'country':
      return country === '' ? m.preflight_country_missing() : '';
    case 'adult':
      return adult.trim() === '' ? m.preflight_adult_missing() : '';
    case 'lines':
      return lines.some(({ isShown }) => isShown) ? '' : m.preflight_lines();
    case 'duty':
      return dutyRead === '' ? m.preflight_duty_missing() : '';
    case 'ages':
      if (youngest === null) return m.preflight_ages_missing();
      return isTooYoung(preflight) && !ageConfirmed ? m.preflight_too_young_missing() : '';
    case 'headCount':
      return isHeadCount(headCount) ? '' : m.preflight_head_count_missing();
    case 'mode': {
      const isFew = isHeadCount(headCount) && !fitsTables(headCount);
      return mode === 'table' && isFew ? m.preflight_mode_missing() : '';
    }
    case 'tables':
      return tables.hasTables && !areTables(tables.count) ? m.preflight_tables_missing() : '';
    case 'projector':
      return projector === null ? m.preflight_projector_missing() : '';
    case 'optOut':
      return optOut ? '' : m.preflight_opt_out_missing();
  }
}

/** Without a checked help line a class may start: its card then names the adult, and no number. */
const needed: readonly ItemName[] = [
  'country',
  'adult',
  'duty',
  'ages',
  'headCount',
  'mode',
  'tables',
  'projector',
  'optOut',
];

/** What keeps the class from starting, as middles of a sentence. */
export function missingFrom(preflight: Preflight): readonly string[] {
  return needed.map((item) => sayTodo(item, preflight)).filter(Boolean);
}
