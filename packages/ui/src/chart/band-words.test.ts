import { bandOf, words } from '@sightline/ballot';
import { expect, test } from 'vitest';
import type { Mode } from '../mode.ts';
import { sayBand } from './band-words.ts';

const said = (mode: Mode) => words.map((word) => sayBand({ word }, mode));

test('a class is said in four words', () => {
  expect(said('own')).toEqual([
    'few or none',
    'some',
    'many (a third or more)',
    'most (over half)',
  ]);
});

test('tables are said in four words of their own, as a table’s answer is nobody’s', () => {
  expect(said('table')).toEqual([
    'few tables or none',
    'some tables',
    'many tables (a third or more)',
    'most tables (over half)',
  ]);
});

test('whatever the class and the count, one of the words is all that is said', () => {
  for (let seats = 1; seats <= 60; seats++)
    for (let count = 0; count <= seats; count++)
      expect(said('own')).toContain(sayBand(bandOf(count, seats), 'own'));
});
