import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charactersOf, fitTyped, isWithin } from './characters.ts';

const family = '👩‍👩‍👧‍👦';
const characters = ['a', 'é', 'e\u0301', family, '🇮🇪', '👍🏽', 'षि', '1️⃣'];
const typed = fc.array(fc.constantFrom(...characters), { maxLength: 12 });

test('a family, a flag and a letter with its accent count once each', () => {
  expect(characters.map((one) => charactersOf(one).length)).toEqual(characters.map(() => 1));
  expect([isWithin(3, family.repeat(3)), isWithin(2, family.repeat(3))]).toEqual([true, false]);
});

test('whatever is typed wherever, what is kept has no character cut and what stood behind stays', () => {
  fc.assert(
    fc.property(typed, typed, fc.integer({ min: 1, max: 12 }), (before, behind, limit) => {
      fc.pre(behind.length <= limit);
      const caret = before.join('').length;
      const fitting = fitTyped(limit, [...before, ...behind].join(''), caret);
      const kept = before.slice(0, limit - behind.length);
      expect(fitting).toEqual({
        text: [...kept, ...behind].join(''),
        caret: kept.join('').length,
      });
    }),
  );
});
