import { expect, test } from 'vitest';
import { charactersOf, isWithin } from './characters.ts';

const family = '👩‍👩‍👧‍👦';

test('a family, a flag and a letter with its accent count once each', () => {
  for (const one of ['a', 'é', 'e\u0301', family, '🇮🇪', '👍🏽', 'षि', '1️⃣'])
    expect(charactersOf(one), one).toEqual([one]);
  expect([isWithin(3, family.repeat(3)), isWithin(2, family.repeat(3))]).toEqual([true, false]);
});
