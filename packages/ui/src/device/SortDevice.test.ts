import type { PhaseName, SortView } from '@sightline/lesson/view';
import type { SortWork } from '@sightline/session';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { wordsOf } from '../test-support/words-of.ts';
import SortDevice from './SortDevice.svelte';

const step: SortView = {
  kind: 'sort',
  title: 'Three steps',
  text: [],
  question: 'What comes first?',
  items: [
    { id: 'b', text: 'Keep the messages' },
    { id: 'c', text: 'Tell an adult' },
    { id: 'a', text: 'Stop replying' },
  ],
};
const solved: SortView = {
  ...step,
  key: { order: ['a', 'b', 'c'], reasons: { a: 'It tells them nothing.', b: '', c: '' } },
};
const work: SortWork = { order: ['b', 'a', 'c'], state: 'open' };
const onwork = () => {};

function device(
  view: SortView,
  phase: PhaseName,
  rest: Partial<ComponentProps<typeof SortDevice>> = {},
): string {
  return wordsOf(render(SortDevice, { props: { step: view, phase, ...rest } }));
}

test('before anything is moved, the items stand as they came, and nothing is called saved', () => {
  const words = device(step, 'open', { onwork });
  expect(words).toContain('1 Keep the messages 2 Tell an adult 3 Stop replying');
  expect(words).not.toContain('Saved');
});

test('moved items stand in the order of this student', () => {
  const words = device(step, 'open', { onwork, work });
  expect(words).toContain('1 Keep the messages 2 Stop replying 3 Tell an adult');
  expect(words).toContain('Saved.');
});

test('what is not saved yet is never called saved', () => {
  const waiting = { onwork, work, isSettled: false };
  expect(device(step, 'open', waiting)).toContain('Saving…');
  const offline = device(step, 'open', { ...waiting, isOnline: false });
  expect(offline).toContain('You are offline.');
  expect(offline).not.toMatch(/Saved|Saving/);
});

test('Skip and Done are there until one was pressed', () => {
  expect(device(step, 'open', { onwork, work })).toMatch(/Skip.*Done/);
  expect(device(step, 'open', { onwork, work: { ...work, state: 'done' } })).not.toContain('Done');
});

test('without a way to move them the items have no order', () => {
  expect(device(step, 'open')).not.toMatch(/\d/);
});

test('a closed order can be read and not moved', () => {
  const words = device(step, 'closed', { onwork, work });
  expect(words).toContain('1 Keep the messages 2 Stop replying');
  expect(words).not.toMatch(/Skip|Done/);
});

test('moves that came too late are told', () => {
  expect(device(step, 'closed', { work, isLate: true })).toContain('too late to count');
});

test('the right order comes with its reasons, and with the place this student gave each item', () => {
  const words = device(solved, 'key', { work });
  expect(words).toContain('Stop replying It tells them nothing. You had it at 2.');
  expect(words).toContain('Keep the messages You had it at 1.');
  expect(words).toContain('Tell an adult You had it here too.');
});

test('who moved nothing is told of no place of theirs', () => {
  expect(device(solved, 'key')).not.toContain('You had it');
});

test('how many had an item in its place is said in words', () => {
  const bands = {
    a: { word: 'many', percent: 40 },
    b: { word: 'few', percent: 0 },
    c: { word: 'most', percent: 60 },
  } as const;
  const words = device(solved, 'key', { figures: { kind: 'bands', bands } });
  expect(words).toContain(
    'Stop replying It tells them nothing. Had it here: many (a third or more)',
  );
  expect(words).toContain('Keep the messages Had it here: few or none');
  expect(words).toContain('Tell an adult Had it here: most (over half)');
});

test('in a small class at most one item is said to be ahead', () => {
  const words = device(solved, 'key', { figures: { kind: 'favourite', item: 'b' } });
  expect(words).toContain('Keep the messages In its place most often');
  expect(words.match(/most often/g)).toHaveLength(1);
  for (const figures of [{ kind: 'favourite', item: null }, { kind: 'few' }] as const)
    expect(device(solved, 'key', { figures })).toBe(device(solved, 'key'));
});

test('how a student did stands there once the order is known, and not for who skipped', () => {
  expect(device(solved, 'key', { work })).toContain('You had 1 of 3 in the right place.');
  expect(device(step, 'closed', { work })).not.toContain('right place');
  for (const other of [{ work: { ...work, state: 'skip' } }, { work, isLate: true }] as const)
    expect(device(solved, 'key', other)).not.toContain('right place');
});

test('a table is asked to talk first, and nothing is called hidden', () => {
  const words = device(step, 'open', { onwork, mode: 'table' });
  expect(words).toContain('Talk first, then one person taps for your table.');
  expect(words).not.toMatch(/hidden|anonym|never who/i);
});
