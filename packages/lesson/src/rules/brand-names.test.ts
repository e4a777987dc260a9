import { expect, test } from 'vitest';
import { findBrandNames } from './brand-names.ts';

test.each(['Add me on Snapchat', 'send it by cash app please', '@northlight on instagram'])(
  '“%s” names a real service',
  (text) => {
    expect(findBrandNames(text)).toHaveLength(1);
  },
);

test.each(['Add me on Nookchat', 'GigNest', 'Loopline and Tandemo', 'a discordant sound'])(
  '“%s” names none',
  (text) => {
    expect(findBrandNames(text)).toEqual([]);
  },
);
