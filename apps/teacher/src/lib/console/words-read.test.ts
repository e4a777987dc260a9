import { expect, test } from 'vitest';
import { WordsRead } from './words-read.ts';

const readFirst = () => new WordsRead('first', -10_000);

test('a card that came a moment ago is not read yet', () => {
  const read = new WordsRead('first', 0);
  expect(read.at(700)).toBe('');
  expect(read.at(900)).toBe('first');
});

test('words that changed a moment ago are not read yet', () => {
  const read = readFirst();
  expect(read.at(0)).toBe('first');
  read.see('second', 1_000);
  expect(read.at(1_700)).toBe('first');
  expect(read.at(1_900)).toBe('second');
});

test('while somebody writes on, none of their words are read', () => {
  const read = readFirst();
  for (const [index, hash] of ['second', 'third', 'fourth'].entries())
    read.see(hash, 1_000 + 500 * index);
  expect(read.at(2_500)).toBe('first');
  expect(read.at(3_000)).toBe('fourth');
});

test('seeing the same words again makes them no younger', () => {
  const read = readFirst();
  read.see('second', 1_000);
  read.see('second', 1_700);
  expect(read.at(1_900)).toBe('second');
});
