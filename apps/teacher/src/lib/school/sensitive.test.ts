import { m } from '@sightline/ui/messages';
import { expect, test } from 'vitest';
import { sayDay } from './say-day.ts';
import { sayCrisis, sayWhyOff } from './sensitive.ts';

const goodUntil = '2026-11-25';
const day = sayDay(goodUntil);

test.each([
  ['fresh', []],
  ['ending', []],
  ['stale', [m.sensitive_stale({ day })]],
  ['unchecked', [m.sensitive_unchecked()]],
  ['none', [m.sensitive_no_line()]],
] as const)('with the lead’s word, a crisis line that is %s decides', (state, reasons) => {
  const where = { country: 'GB', crisis: { state, goodUntil } };
  expect(sayWhyOff({ sensitiveAllowed: goodUntil, ...where })).toEqual(reasons);
  expect(sayWhyOff({ sensitiveAllowed: '', ...where })).toEqual([
    m.sensitive_not_allowed(),
    ...reasons,
  ]);
});

test('a line that has to be compared soon is named with its day', () => {
  expect(sayCrisis({ country: 'GB', crisis: { state: 'ending', goodUntil } })).toContain(day);
});

test('before a country is chosen, nobody can know of a line', () => {
  const crisis = { state: 'none', goodUntil: '' } as const;
  expect(sayCrisis({ country: '', crisis })).toBe(m.sensitive_no_country());
});
