import type { SpotWork } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { sayFound, sayPlaced } from './score.ts';

const verdict = (flag: boolean) => ({ flag, label: '', note: '' });
const verdicts = Object.fromEntries([
  ...['1', '2', '3', '4', '5', '6', '7'].map((id) => [id, verdict(true)] as const),
  ...['8', '9'].map((id) => [id, verdict(false)] as const),
]);
const marking = (items: string, state: SpotWork['state'] = 'done'): SpotWork => ({
  marks: [...items].map((item) => ({ item })),
  state,
});

describe('what a student found', () => {
  const found = (items: string, state?: SpotWork['state'], mode: 'own' | 'table' = 'own') =>
    sayFound({ verdicts, isComplete: true }, marking(items, state), mode);

  test.each([
    ['123458', 'You found 5 of 7 and marked 1 ordinary line.'],
    ['12389', 'You found 3 of 7 and marked 2 ordinary lines.'],
    ['1234567', 'You found 7 of 7 and marked no ordinary line.'],
    ['8', 'You found 0 of 7 this time and marked 1 ordinary line. Now you know what to look for.'],
    [
      '89',
      'You found 0 of 7 this time and marked 2 ordinary lines. Now you know what to look for.',
    ],
  ])('in %s is said with the ordinary lines they marked', (items, words) => {
    expect(found(items)).toBe(words);
  });

  test('counts a line that the author says nothing of as ordinary', () => {
    expect(found('1x')).toBe('You found 1 of 7 and marked 1 ordinary line.');
  });

  test('is that of the table where a table shares the device', () => {
    expect(found('123458', 'done', 'table')).toBe(
      'Your table found 5 of 7 and marked 1 ordinary line.',
    );
    expect(found('12', 'done', 'table')).toBe(
      'Your table found 2 of 7 and marked no ordinary line.',
    );
    expect(found('8', 'done', 'table')).toMatch(/^Your table found 0 of 7 this time/);
  });

  test('is not said of who marked nothing or skipped, nor before every verdict is in', () => {
    expect(found('')).toBe('');
    expect(found('', 'open')).toBe('');
    expect(found('12', 'skip')).toBe('');
    expect(sayFound({ verdicts }, marking('12'), 'own')).toBe('');
  });
});

describe('what a student had in its place', () => {
  const key = { order: ['a', 'b', 'c'], reasons: {} };
  const placed = (order: string, mode: 'own' | 'table' = 'own') =>
    sayPlaced({ key }, { order: [...order], state: 'open' }, mode);

  test('is said once the right order is known', () => {
    expect(placed('abc')).toBe('You had 3 of 3 in the right place.');
    expect(placed('acb')).toBe('You had 1 of 3 in the right place.');
    expect(placed('acb', 'table')).toBe('Your table had 1 of 3 in the right place.');
    expect(sayPlaced({}, { order: ['a', 'b', 'c'], state: 'done' }, 'own')).toBe('');
  });

  test('is kind to who had none, and not said of who moved nothing or skipped', () => {
    expect(placed('bca')).toBe(
      'You had none in the right place this time. Now you know the order.',
    );
    expect(sayPlaced({ key }, undefined, 'own')).toBe('');
    expect(sayPlaced({ key }, { order: ['a', 'b', 'c'], state: 'skip' }, 'own')).toBe('');
  });
});
