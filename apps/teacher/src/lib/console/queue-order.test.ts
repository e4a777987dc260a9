import { expect, test } from 'vitest';
import { QueueOrder } from './queue-order.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join('');
const entries = (letters: string) => Array.from(letters, (id) => ({ id }));

test('what is new comes below what stands there', () => {
  const order = new QueueOrder();
  expect(ids(order.arrange(entries('cf')))).toBe('cf');
  expect(ids(order.arrange(entries('acdf')))).toBe('cfad');
  expect(ids(order.arrange(entries('abcdef')))).toBe('cfadbe');
});

test('what is gone leaves no gap, and comes back below', () => {
  const order = new QueueOrder();
  order.arrange(entries('abc'));
  expect(ids(order.arrange(entries('ac')))).toBe('ac');
  expect(ids(order.arrange(entries('abc')))).toBe('acb');
});

test('the entries are those of now', () => {
  const order = new QueueOrder();
  order.arrange([{ id: 'a', text: 'old' }]);
  expect(order.arrange([{ id: 'a', text: 'new' }])).toEqual([{ id: 'a', text: 'new' }]);
});
