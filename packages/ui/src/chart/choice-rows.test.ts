import { expect, test } from 'vitest';
import { choiceRows } from './choice-rows.ts';

const node = {
  choices: [
    { id: 'why', text: 'Why would you do that?' },
    { id: 'glad', text: 'I’m glad you told me.' },
  ],
};

test('choices go by their letters', () => {
  expect(choiceRows(node, undefined)).toEqual([
    { id: 'why', letter: 'A', label: 'Why would you do that?' },
    { id: 'glad', letter: 'B', label: 'I’m glad you told me.' },
  ]);
});

test('a choice has its count only where a result is released', () => {
  expect(choiceRows(node, { kind: 'few' }).some((row) => 'count' in row)).toBe(false);
  const released = { kind: 'choices', answers: 7, counts: [2, 5] } as const;
  expect(choiceRows(node, released).map(({ count }) => count)).toEqual([2, 5]);
});
