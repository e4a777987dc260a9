import { expect, test } from 'vitest';
import { charactersOf, isWithin } from './characters.ts';

const family = '👩‍👩‍👧‍👦';
const characters = ['a', 'é', 'e\u0301', family, '🇮🇪', '👍🏽', 'षि', '1️⃣'];

test('a family, a flag and a letter with its accent count once each', () => {
  expect(characters.map((one) => charactersOf(one).length)).toEqual(characters.map(() => 1));
  expect([isWithin(3, family.repeat(3)), isWithin(2, family.repeat(3))]).toEqual([true, false]);
});
