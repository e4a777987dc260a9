import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dice } from './dice.ts';
import { drawTempers, type Temper } from './temper.ts';

test('in every class a few are late, slow, skip, dream or drop out, and most do not', () => {
  const few: ((temper: Temper) => boolean)[] = [
    ({ arrivesMs }) => arrivesMs > 10_000,
    ({ pace }) => pace > 2.2,
    ({ skips }) => skips > 0.1,
    ({ dreams }) => dreams > 0.1,
    ({ drops }) => drops > 0.1,
  ];
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const tempers = drawTempers(28, Dice.seeded(seed));
      expect(tempers).toHaveLength(28);
      for (const isSo of few) {
        const count = tempers.filter(isSo).length;
        expect(count).toBeGreaterThanOrEqual(3);
        expect(count).toBeLessThanOrEqual(5);
      }
      for (const { arrivesMs, pace, care } of tempers) {
        expect(arrivesMs).toBeLessThan(60_000);
        expect(pace).toBeGreaterThanOrEqual(1);
        expect(care).toBeLessThan(1);
      }
    }),
  );
});

test('who is late or slow is another one in another class', () => {
  const late = (seed: string) =>
    drawTempers(28, Dice.seeded(seed)).map(({ arrivesMs }) => arrivesMs > 10_000);
  expect(late('a')).not.toEqual(late('b'));
});
