import type { SortView } from '@sightline/lesson/view';
import { expect, test } from 'vitest';
import { itemsInOrder } from './sort-items.ts';

const step: SortView = {
  kind: 'sort',
  title: '',
  text: [],
  question: '',
  items: [
    { id: 'b', text: 'tell an adult' },
    { id: 'a', text: 'stop replying' },
  ],
  key: { order: ['a', 'b'], reasons: { a: 'It ends the pressure.' } },
};

test('items stand in the author’s order, each with its reason if there is one', () => {
  expect(itemsInOrder(step)).toEqual([
    { id: 'a', text: 'stop replying', reason: 'It ends the pressure.' },
    { id: 'b', text: 'tell an adult', reason: '' },
  ]);
});
