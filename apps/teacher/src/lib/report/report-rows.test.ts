import type { ReportQuestion } from '@sightline/session';
import { expect, test } from 'vitest';
import { reportRows, sayHands } from './report-rows.ts';

const asked: ReportQuestion = { question: 'Which one?', options: ['call', 'wait'] };

test('a row has what the class was shown of it, and nothing elsewhere', () => {
  const bare = [
    { id: '0', label: 'call' },
    { id: '1', label: 'wait' },
  ];
  expect(reportRows(asked)).toEqual(bare);
  expect(reportRows({ ...asked, released: { kind: 'few' } })).toEqual(bare);
  expect(reportRows({ ...asked, released: { kind: 'favourite', option: null } })).toEqual(bare);
  const bands = [
    { word: 'most', percent: 60 },
    { word: 'few', percent: 0 },
  ] as const;
  const shown = reportRows({ ...asked, released: { kind: 'bands', bands } });
  expect(shown.map(({ band }) => band)).toEqual(bands);
  const ahead = reportRows({ ...asked, released: { kind: 'favourite', option: 1 } });
  expect(ahead.map(({ isFavourite }) => isFavourite)).toEqual([undefined, true]);
});

test('raised hands are said with the words of the option', () => {
  expect(sayHands({ kind: 'most', option: '2' }, asked.options)).toContain('“wait”');
  expect(sayHands({ kind: 'split' }, asked.options)).toBe('Raised hands: split.');
});
