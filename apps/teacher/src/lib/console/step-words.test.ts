import { expect, test } from 'vitest';
import { isAhead, stepWords } from './step-words.ts';

test('only a step of which all was shown is ticked, and every other one says what it is', () => {
  const said = Object.entries(stepWords).map(([state, { mark, words }]) => [state, mark, words()]);
  expect(said).toEqual([
    ['shown', '✓', 'shown'],
    ['open', undefined, 'left open'],
    ['partly', undefined, 'not all shown'],
    ['now', '▸', ''],
    ['skipped', undefined, 'not shown'],
    ['later', undefined, ''],
  ]);
});

test('a step that was jumped over is as unseen as one that comes later', () => {
  const states = ['later', 'skipped', 'open', 'shown', 'partly', 'now'] as const;
  expect(states.filter(isAhead)).toEqual(['later', 'skipped']);
});
