import { expect, test } from 'vitest';
import { leftOut } from './left-out.ts';

const step = (title: string, from: number) =>
  ({ id: title, title, kind: 'talk', minutes: 1, weight: 'core', from }) as const;
const lesson = {
  plan: [step('Rules', 0), step('Late', 16), step('Messages', 14)],
  older: [{ title: 'The hardest choice', from: 15 }],
};

test.each([
  [13, ['Late', 'Messages', 'The hardest choice']],
  [14, ['Late', 'The hardest choice']],
  [15, ['Late']],
  [17, []],
])('a class from %i on goes without what is for older students', (youngest, titles) => {
  expect(leftOut(lesson, youngest)).toEqual(titles);
});
