import type { Adult, HelpLineEntry, ProfileRequest } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';
import { fitsTables, isHeadCount } from '../school/head-count.ts';
import { areTables, type CardTables } from './card-tables.ts';

/** What has to be ready, in the order in which a teacher goes through it. */
export type ItemName =
  | 'country'
  | 'adults'
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
  readonly lines: readonly Pick<HelpLineEntry, 'isShown' | 'purpose'>[];
  /** We don't know the emergency number of the country. */
  readonly asksEmergency: boolean;
  /** Names of the adults who are in school today. */
  readonly inSchool: readonly string[];
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
  const { decided, dutyRead, lines, asksEmergency, inSchool, ageConfirmed, tables, optOut } =
    preflight;
  const { country, emergency, adults, youngest, headCount, mode, projector } = decided;
  switch (item) {
    case 'country':
      if (country === '') return m.preflight_country_missing();
      return asksEmergency && !/\d/.test(emergency) ? m.preflight_emergency_missing() : '';
    case 'adults': {
      if (!areTwo(adults)) return m.preflight_adults_missing();
      const isThere = adults.some(({ name }) => inSchool.includes(name.trim()));
      return isThere ? '' : m.preflight_adults_today_missing();
    }
    case 'lines': {
      const isChecked = lines.some(({ isShown, purpose }) => isShown && purpose !== 'now');
      return isChecked ? '' : m.preflight_lines();
    }
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

/** Each with a name of their own and a place. */
export function areTwo(adults: readonly Adult[]): boolean {
  const names = new Set(adults.map(({ name }) => name.trim().toLocaleLowerCase()));
  return names.size === 2 && adults.every(({ name, place }) => name.trim() && place.trim());
}

/**
 * Without a checked help line a class may start: its card then names the adults and the emergency number.
 */
const needed: readonly ItemName[] = [
  'country',
  'adults',
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
