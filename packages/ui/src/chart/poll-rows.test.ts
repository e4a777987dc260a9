import { expect, test } from 'vitest';
import type { PollView } from '@sightline/lesson/view';
import { rowsOf } from './poll-rows.ts';

const poll: PollView = {
  kind: 'poll',
  title: 'Checking',
  text: [],
  question: 'How sure are you?',
  mode: 'scale',
  options: [
    { id: '1', text: '1' },
    { id: '2', text: '2' },
    { id: '3', text: '3' },
  ],
  ends: ['not sure', 'very sure'],
};

test('the ends of a scale carry their meaning', () => {
  expect(rowsOf(poll, undefined).map(({ label }) => label)).toEqual([
    '1: not sure',
    '2',
    '3: very sure',
  ]);
});

test('a row has no count before the release, nor when too few answered', () => {
  for (const released of [undefined, { kind: 'few' } as const]) {
    expect(rowsOf(poll, released).some((row) => 'count' in row)).toBe(false);
  }
});

test('a row has its count and the reason of the author once both are known', () => {
  const key = { right: ['2'], reasons: { '2': 'Because.' }, text: [] };
  const released = { kind: 'choices', answers: 6, counts: [1, 2, 3] } as const;
  expect(rowsOf({ ...poll, key }, released)[1]).toEqual({
    id: '2',
    label: '2',
    count: 2,
    isRight: true,
    reason: 'Because.',
  });
});
