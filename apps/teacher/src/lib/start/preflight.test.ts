import { m } from '@sightline/ui/messages';
import { describe, expect, test } from 'vitest';
import { noTables } from './card-tables.ts';
import { missingFrom, sayTodo, type Preflight } from './preflight.ts';

const ready: Preflight = {
  decided: {
    country: 'GB',
    adult: 'Ms Okoye',
    place: '',
    youngest: 14,
    sensitive: true,
    headCount: 28,
    mode: 'own',
    projector: 'window',
  },
  dutyRead: '2026-11-25',
  lines: [{ isShown: true }],
  from: 13,
  ageConfirmed: false,
  tables: noTables,
  optOut: true,
};

const but = (decided: Partial<Preflight['decided']>): Preflight => {
  return { ...ready, decided: { ...ready.decided, ...decided } };
};

const withTables = (count: number | null): Preflight => {
  return { ...ready, tables: { hasTables: true, count, isLive: false } };
};

test('a class that lacks nothing may start', () => {
  expect(missingFrom(ready)).toEqual([]);
});

describe('a class does not start', () => {
  const cases: readonly (readonly [string, Preflight, () => string])[] = [
    ['without a country', but({ country: '' }), m.preflight_country_missing],
    ['without a named adult', but({ adult: ' ' }), m.preflight_adult_missing],
    ['before the card was read', { ...ready, dutyRead: '' }, m.preflight_duty_missing],
    ['without an age', but({ youngest: null }), m.preflight_ages_missing],
    ['with students too young', but({ youngest: 12 }), m.preflight_too_young_missing],
    ['without a head-count', but({ headCount: null }), m.preflight_head_count_missing],
    ['with a half-typed head-count', but({ headCount: 0 }), m.preflight_head_count_missing],
    ['with too few for tables', but({ headCount: 5, mode: 'table' }), m.preflight_mode_missing],
    ['without a word on the projector', but({ projector: null }), m.preflight_projector_missing],
    ['without a number of tables', withTables(null), m.preflight_tables_missing],
    ['with one table', withTables(1), m.preflight_tables_missing],
    ['without a different task', { ...ready, optOut: false }, m.preflight_opt_out_missing],
  ];
  test.each(cases)('%s', (_, preflight, words) => {
    expect(missingFrom(preflight)).toEqual([words()]);
  });

  test('before everything is there, and says all of it', () => {
    const nothing = { country: '', adult: '', youngest: null, headCount: null, projector: null };
    expect(missingFrom({ ...but(nothing), dutyRead: '', optOut: false })).toHaveLength(7);
  });
});

test('a class with students too young starts when the teacher means it', () => {
  expect(missingFrom({ ...but({ youngest: 12 }), ageConfirmed: true })).toEqual([]);
});

test('a class with numbered tables starts when they are counted', () => {
  expect(missingFrom(withTables(6))).toEqual([]);
});

test('two tables of three are enough', () => {
  expect(missingFrom(but({ headCount: 6, mode: 'table' }))).toEqual([]);
});

test('without a checked help line a class starts, and the line is still to do', () => {
  const unchecked = { ...ready, lines: [{ isShown: false }] };
  expect(missingFrom(unchecked)).toEqual([]);
  expect(sayTodo('lines', unchecked)).not.toBe('');
  expect(sayTodo('lines', ready)).toBe('');
});
