import { expect, test } from 'vitest';
import { phrasesIn } from '../test-support/fixtures.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';

test.each(await phrasesIn('blames'))('“%s” is found', (phrase) => {
  expect(findBlamingPhrases(phrase)).not.toEqual([]);
});

test.each(await phrasesIn('blames-nobody'))('“%s” may be said', (phrase) => {
  expect(findBlamingPhrases(phrase)).toEqual([]);
});
