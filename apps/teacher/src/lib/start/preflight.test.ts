import { m } from '@sightline/ui/messages';
import { describe, expect, test } from 'vitest';
import { noTables } from './card-tables.ts';
import { missingFrom, sayTodo, type Preflight } from './preflight.ts';

const okoye = { name: 'Ms Okoye', place: 'Room 12' };

const ready: Preflight = {
  decided: {
    country: 'GB',
    emergency: '',
    adults: [okoye, { name: 'Mr Hale', place: 'Library' }],
    youngest: 14,
    sensitive: false,
    headCount: 28,
    mode: 'own',
    projector: 'window',
  },
  dutyRead: '2026-11-25',
  lines: [
    { isShown: true, purpose: 'now' },
    { isShown: true, purpose: 'talk' },
  ],
  asksEmergency: false,
  inSchool: ['Mr Hale'],
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
    [
      'without an emergency number',
      { ...ready, asksEmergency: true },
      m.preflight_emergency_missing,
    ],
    [
      'without a second adult',
      but({ adults: [okoye, { name: ' ', place: '' }] }),
      m.preflight_adults_missing,
    ],
    [
      'with the same adult twice',
      but({ adults: [okoye, { name: 'ms okoye ', place: 'Library' }] }),
      m.preflight_adults_missing,
    ],
    [
      'without a place for each adult',
      but({ adults: [okoye, { name: 'Mr Hale', place: ' ' }] }),
      m.preflight_adults_missing,
    ],
    ['with no adult in school', { ...ready, inSchool: [] }, m.preflight_adults_today_missing],
    [
      'with somebody in school who is not named any more',
      { ...ready, inSchool: ['Ms Hart'] },
      m.preflight_adults_today_missing,
    ],
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
    const nobody = { name: '', place: '' };
    const adults = [nobody, nobody] as const;
    const nothing = { country: '', adults, youngest: null, headCount: null, projector: null };
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
  const unchecked: Preflight = { ...ready, lines: [{ isShown: true, purpose: 'now' }] };
  expect(missingFrom(unchecked)).toEqual([]);
  expect(sayTodo('lines', unchecked)).not.toBe('');
  expect(sayTodo('lines', ready)).toBe('');
});
