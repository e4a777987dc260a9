import { expect, test } from 'vitest';
import type { PollView } from '@sightline/lesson/view';
import { pollRows } from './poll-rows.ts';

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
  expect(pollRows(poll, undefined).map(({ label }) => label)).toEqual([
    '1: not sure',
    '2',
    '3: very sure',
  ]);
});

test('a row has no band before the release, nor where nothing is shown', () => {
  for (const released of [undefined, { kind: 'few' } as const]) {
    expect(pollRows(poll, released).some((row) => 'band' in row)).toBe(false);
  }
});

test('a row has its band and the reason of the author once both are known', () => {
  const key = { right: ['2'], reasons: { '2': 'Because.' }, text: [] };
  const none = { word: 'few', percent: 0 } as const;
  const most = { word: 'most', percent: 71 } as const;
  const released = { kind: 'bands', bands: [none, most, none] } as const;
  expect(pollRows({ ...poll, key }, released)[1]).toEqual({
    id: '2',
    label: '2',
    band: most,
    right: 'A good answer',
    reason: 'Because.',
  });
});
