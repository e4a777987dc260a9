import { expect, test } from 'vitest';
import { WordsRead } from './words-read.ts';

test('words that changed a moment ago are not read yet', () => {
  const read = new WordsRead('first');
  expect(read.at(0)).toBe('first');
  read.see('second', 1_000);
  expect(read.at(1_700)).toBe('first');
  expect(read.at(1_900)).toBe('second');
});

test('while somebody writes on, none of their words are read', () => {
  const read = new WordsRead('first');
  for (const [index, hash] of ['second', 'third', 'fourth'].entries())
    read.see(hash, 1_000 + 500 * index);
  expect(read.at(2_500)).toBe('first');
  expect(read.at(3_000)).toBe('fourth');
});

test('seeing the same words again makes them no younger', () => {
  const read = new WordsRead('first');
  read.see('second', 1_000);
  read.see('second', 1_700);
  expect(read.at(1_900)).toBe('second');
});
