import type { ReportQuestion } from '@sightline/session';
import { expect, test } from 'vitest';
import { rowsOf, sayHands } from './report-rows.ts';

const asked: ReportQuestion = { question: 'Which one?', options: ['call', 'wait'] };

test('a row has its count where the class saw one, and none elsewhere', () => {
  expect(rowsOf(asked)).toEqual([
    { id: '0', label: 'call' },
    { id: '1', label: 'wait' },
  ]);
  const released = { kind: 'choices', answers: 9, counts: [7, 2] } as const;
  expect(rowsOf({ ...asked, released }).map(({ count }) => count)).toEqual([7, 2]);
  expect(rowsOf({ ...asked, released: { kind: 'few' } })).toEqual(rowsOf(asked));
});

test('raised hands are said with the words of the option', () => {
  expect(sayHands({ kind: 'most', option: '2' }, asked.options)).toContain('“wait”');
  expect(sayHands({ kind: 'split' }, asked.options)).toBe('Raised hands: split.');
});
