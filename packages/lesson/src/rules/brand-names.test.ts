import { expect, test } from 'vitest';
import { findBrandNames } from './brand-names.ts';

test.each([
  'Add me on Snapchat',
  'send it by cash app please',
  '@northlight on instagram',
  'search for it on google',
  'a free pair of Nikes, or a Nike bag',
  'Your own Apple laptop',
])('“%s” names a real service or firm', (text) => {
  expect(findBrandNames(text)).toHaveLength(1);
});

test.each([
  'Add me on Nookchat',
  'GigNest',
  'Loopline and Tandemo',
  'a discordant sound',
  'an apple a day, and a meta-analysis',
])('“%s” names none', (text) => {
  expect(findBrandNames(text)).toEqual([]);
});
