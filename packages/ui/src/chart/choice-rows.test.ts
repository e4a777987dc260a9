import { expect, test } from 'vitest';
import { choiceRows } from './choice-rows.ts';

const node = {
  choices: [
    { id: 'why', text: 'Why would you do that?' },
    { id: 'glad', text: 'I’m glad you told me.' },
  ],
};
const bare = [
  { id: 'why', letter: 'A', label: 'Why would you do that?' },
  { id: 'glad', letter: 'B', label: 'I’m glad you told me.' },
];

test('choices go by their letters', () => {
  expect(choiceRows(node, undefined)).toEqual(bare);
  expect(choiceRows(node, { kind: 'few' })).toEqual(bare);
});

test('the favourite of a vote is the only one of which anything is shown', () => {
  expect(choiceRows(node, { kind: 'favourite', option: 1 })).toEqual([
    bare[0],
    { ...bare[1], isFavourite: true },
  ]);
});
