import type { StoryMap } from '@sightline/session';
import { expect, test } from 'vitest';
import { isAtEnd, nodeNow, placeOnTrail, titlesFrom, titlesOnTrail } from './story.ts';

const node = (id: string, state: StoryMap['nodes'][number]['state'], to: readonly string[]) => ({
  id,
  title: id.toUpperCase(),
  state,
  decides: 'class' as const,
  to,
});

const story: StoryMap = {
  nodes: [
    node('one', 'been', ['two', 'three']),
    node('two', 'aside', ['three']),
    node('three', 'now', []),
  ],
  trail: ['one', 'three'],
  choices: [],
  outcome: 'none',
  winner: '',
  canRevote: false,
  round: 1,
  goesOnTo: '',
};

const choice = { id: 'a', words: '', explore: '', leadsTo: '', isTold: false };

test('a story is at its end where nothing can be chosen and nothing follows', () => {
  expect(isAtEnd(story)).toBe(true);
  expect(isAtEnd({ ...story, goesOnTo: 'two' })).toBe(false);
  expect(isAtEnd({ ...story, choices: [choice] })).toBe(false);
});

test('the class is at one node, and others stand on its way or beside it', () => {
  expect(nodeNow(story)?.id).toBe('three');
  expect(['one', 'two', 'three'].map((id) => placeOnTrail(story, id))).toEqual([1, 0, 2]);
});

test('the way has the titles of its nodes, as the class went', () => {
  expect(titlesOnTrail(story)).toEqual(['ONE', 'THREE']);
});

test('branches have the titles of the nodes they lead to, in the order of the story', () => {
  expect(titlesFrom(story, ['three', 'two', 'gone'])).toEqual(['TWO', 'THREE']);
});
