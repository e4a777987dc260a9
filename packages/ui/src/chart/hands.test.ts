import { expect, test } from 'vitest';
import { sayHands } from './hands.ts';

const rows = [
  { id: '1', label: 'A search' },
  { id: '2', label: 'Its followers' },
];

test('raised hands are said by the words of the option', () => {
  expect(sayHands({ kind: 'most', option: '2' }, rows)).toBe('Most of us: Its followers');
  expect(sayHands({ kind: 'split' }, rows)).toBe('We were split.');
});

test('without hands nothing is said, nor of an option that is not there', () => {
  expect(sayHands(undefined, rows)).toBe('');
  expect(sayHands({ kind: 'most', option: '3' }, rows)).toBe('');
});
