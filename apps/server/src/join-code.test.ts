import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../test-support/clock.ts';
import { formatJoinCode, makeJoinCode } from './join-code.ts';

const surroundings = createHeldClock();

describe('a join code', () => {
  test('is six characters that cannot be mistaken for each other', () => {
    for (let made = 0; made < 500; made++)
      expect(makeJoinCode(surroundings)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
  });

  test('uses all 32 characters equally', () => {
    const counts = new Map<string, number>();
    for (let made = 0; made < 4_000; made++)
      for (const character of makeJoinCode(surroundings))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    const expected = (4_000 * 6) / 32;
    const chiSquared = [...counts.values()].reduce(
      (sum, count) => sum + (count - expected) ** 2 / expected,
      0,
    );
    expect(counts.size).toBe(32);
    // 31 degrees of freedom: beyond 90 once in ten million runs.
    expect(chiSquared).toBeLessThan(90);
  });

  test('comes from the random source it was given', () => {
    expect(makeJoinCode({ random: (bytes) => new Uint8Array(bytes) })).toBe('000000');
  });

  test('is shown in two halves', () => {
    expect(formatJoinCode('K7M2QX')).toBe('K7M 2QX');
  });
});
