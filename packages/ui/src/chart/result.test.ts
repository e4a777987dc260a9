import type { Band, Released } from '@sightline/ballot';
import { expect, test } from 'vitest';
import { resultAt, sayResult, sayTalk } from './result.ts';

const many: Band = { word: 'many', percent: 35 };
const bands: Released = { kind: 'bands', bands: [many] };
const ahead: Released = { kind: 'favourite', option: 1 };
const unclear: Released = { kind: 'favourite', option: null };
const few: Released = { kind: 'few' };

test('an option has its band where bands are shown, and else at most that it is ahead', () => {
  expect(resultAt(bands, 0)).toEqual({ band: many });
  expect(resultAt(ahead, 1)).toEqual({ isFavourite: true });
  expect(resultAt(ahead, 0)).toEqual({});
  for (const released of [undefined, unclear, few]) expect(resultAt(released, 0)).toEqual({});
});

test('what no option can say stands above them', () => {
  expect(sayResult(few, 'Talk.')).toBe('Talk.');
  expect(sayResult(unclear, 'Talk.')).toBe('No clear favourite.');
  for (const released of [undefined, ahead, bands]) expect(sayResult(released, 'Talk.')).toBe('');
});

test('where nothing is shown the class talks, and nothing is said of how many answered', () => {
  for (const mode of ['own', 'table', 'none'] as const) {
    expect(sayTalk(mode)).toMatch(/^Talk it over\b/);
    expect(sayTalk(mode)).not.toMatch(/fewer|answered|five|\d/i);
  }
});
