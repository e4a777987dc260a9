import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelAt, labelPairs } from './labels.ts';
import { animals, colours } from './words.ts';

const start = fc.nat({ max: 2 ** 32 - 1 });

function labels(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, arrival) => labelAt(first, arrival));
}

test('at least 400 seats get two words each, and no two seats the same', () => {
  expect(labelPairs).toBeGreaterThanOrEqual(400);
  fc.assert(
    fc.property(start, (first) => {
      const given = labels(first, labelPairs);
      expect(new Set(given).size).toBe(labelPairs);
      for (const label of given) expect(label).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
    }),
  );
});

test('in a class of 23 every colour and every animal stands once', () => {
  fc.assert(
    fc.property(start, (first) => {
      const words = labels(first, 23).map((label) => label.split(' '));
      expect(new Set(words.map(([colour]) => colour)).size).toBe(23);
      expect(new Set(words.map(([, animal]) => animal)).size).toBe(23);
    }),
  );
});

test('when all pairs are taken, a number follows', () => {
  const given = labels(5, 3 * labelPairs);
  expect(new Set(given).size).toBe(3 * labelPairs);
  expect(given[labelPairs]).toBe(`${given[0]!} 2`);
  expect(given.at(-1)).toMatch(/^[A-Z][a-z]+ [a-z]+ 3$/);
});

test('no word stands twice in its list', () => {
  expect(new Set(colours).size).toBe(colours.length);
  expect(new Set(animals).size).toBe(animals.length);
});
