import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dice } from './dice.ts';

const seed = fc.string();

test('the same seed throws the same row, another one another', () => {
  const row = (from: string) => {
    const dice = Dice.seeded(from);
    return Array.from({ length: 8 }, () => dice.fraction());
  };
  expect(row('a')).toEqual(row('a'));
  expect(row('a')).not.toEqual(row('b'));
});

test('every throw stays within its limits, whatever the bytes', () => {
  const bytes = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 50 }), (byte, limit) => {
      const dice = new Dice((length) => new Uint8Array(length).fill(byte));
      expect(dice.fraction()).toBeGreaterThanOrEqual(0);
      expect(dice.fraction()).toBeLessThan(1);
      expect(Math.abs(dice.bell())).toBeLessThanOrEqual(1);
      expect(dice.below(limit)).toBeLessThan(limit);
      expect(dice.chance(0)).toBe(false);
      expect(dice.chance(1)).toBe(true);
    }),
  );
});

test('a weight of 0 is never drawn beside one that is more', () => {
  const weights = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(seed, weights, (from, given) => {
      fc.pre(given.some((weight) => weight > 0));
      expect(given[Dice.seeded(from).weighted(given)]).toBeGreaterThan(0);
    }),
  );
});

test('what weighs three times as much comes about three times as often', () => {
  const dice = Dice.seeded('often');
  const drawn = Array.from({ length: 4_000 }, () => dice.weighted([1, 3]));
  const share = drawn.filter((at) => at === 1).length / drawn.length;
  expect(share).toBeGreaterThan(0.7);
  expect(share).toBeLessThan(0.8);
});
