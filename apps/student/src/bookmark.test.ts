import { expect, test } from 'vitest';
import { Bookmark } from './bookmark.ts';
import { scenes } from './gallery/scenes.ts';
import { screenOf, type Screen } from './screen.ts';

function screen(name: string): Screen {
  const { state, board } = scenes[name]!;
  return screenOf(state, board);
}

/** Where each screen begins, when each was read down to 700 before the next came. */
function topsOf(...names: readonly string[]): readonly number[] {
  const bookmark = new Bookmark();
  return names.map((name) => bookmark.turnTo(screen(name), () => 700));
}

test('a step that comes back after a quiet screen stands where it was read', () => {
  expect(topsOf('lobby', 'poll-multiple', 'paused', 'poll-multiple')).toEqual([0, 0, 0, 700]);
  expect(topsOf('poll-multiple', 'talk', 'poll-multiple')).toEqual([0, 0, 700]);
});

test('another step begins at its top', () => {
  expect(topsOf('poll-multiple', 'paused', 'spot-adverts', 'poll-multiple')).toEqual([0, 0, 0, 0]);
});

test('a new class begins every step at its top', () => {
  expect(topsOf('poll-multiple', 'lobby', 'poll-multiple')).toEqual([0, 0, 0]);
});

test('another node of a story, and what follows from a choice, begin at the top', () => {
  expect(topsOf('story-open', 'story-explored', 'story-told')).toEqual([0, 0, 0]);
  expect(topsOf('story-told', 'story-talk', 'story-told')).toEqual([0, 0, 0]);
});

test('a story that comes back after a pause stands where it was read', () => {
  expect(topsOf('story-told', 'story-paused', 'story-told')).toEqual([0, 0, 700]);
});
