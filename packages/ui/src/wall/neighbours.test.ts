import { expect, test } from 'vitest';
import { neighbours } from './neighbours.ts';

const thread = ['1.1', '1.2', '1.3', '1.4'].map((id) => ({ id, from: 'Amara', content: [id] }));
const around = (id: string) => neighbours(thread, id).map((message) => message.id);

test('a message stands between the one before and the one after it', () => {
  expect(around('1.2')).toEqual(['1.1', '1.2', '1.3']);
});

test('the first and the last message have one neighbour', () => {
  expect(around('1.1')).toEqual(['1.1', '1.2']);
  expect(around('1.4')).toEqual(['1.3', '1.4']);
});

test('without such a message the thread stays whole', () => {
  expect(around('')).toHaveLength(4);
});
