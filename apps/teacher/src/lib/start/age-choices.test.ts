import { expect, test } from 'vitest';
import { ageChoicesOf } from './age-choices.ts';

const step = (title: string, from: number) =>
  ({ id: title, title, kind: 'talk', minutes: 1, weight: 'core', from }) as const;
const ageBand = { from: 13, to: 17 };

test('a lesson that is the same for every age has one choice', () => {
  const plan = [step('Rules', 0), step('Talk', 13)];
  expect(ageChoicesOf({ ageBand, plan })).toEqual([{ youngest: 13, leavesOut: [] }]);
});

test('each age at which the plan changes is a choice that says what it leaves out', () => {
  const plan = [step('Rules', 0), step('Late', 16), step('Messages', 14), step('More', 14)];
  expect(ageChoicesOf({ ageBand, plan })).toEqual([
    { youngest: 13, to: 13, leavesOut: ['Late', 'Messages', 'More'] },
    { youngest: 14, to: 15, leavesOut: ['Late'] },
    { youngest: 16, leavesOut: [] },
  ]);
});
