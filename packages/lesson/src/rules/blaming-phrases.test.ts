import { expect, test } from 'vitest';
import { phrasesIn } from '../test-support/fixtures.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';

test.each(await phrasesIn('blames'))('[R22] “%s” is found', (phrase) => {
  expect(findBlamingPhrases(phrase)).not.toEqual([]);
});

test.each(await phrasesIn('blames-nobody'))('[R22] “%s” may be said', (phrase) => {
  expect(findBlamingPhrases(phrase)).toEqual([]);
});
