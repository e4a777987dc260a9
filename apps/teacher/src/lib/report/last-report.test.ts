import type { Lectern, Report } from '@sightline/session';
import { expect, test } from 'vitest';
import { LastReport } from './last-report.svelte.ts';

const report = (...titles: readonly string[]): Report => ({
  steps: titles.map((title) => ({ title, kind: 'talk', questions: [], path: [] })),
});

function lecternWith(stage: Lectern['class']['stage'], report: Report) {
  return { class: { stage, title: 'A lesson', practice: false }, report } as unknown as Lectern;
}

const board = { language: 'en', mode: 'own' } as const;

test('the last report of a running class is kept when the class is over', () => {
  const last = new LastReport();
  last.see(lecternWith('running', report('one')), board);
  last.see(lecternWith('running', report('one', 'two')), board);
  last.see(lecternWith('over', report()), board);
  expect(last.value).toEqual({
    title: 'A lesson',
    language: 'en',
    mode: 'own',
    isPractice: false,
    report: report('one', 'two'),
  });
});

test('a class that was never at a step leaves nothing to print', () => {
  const last = new LastReport();
  last.see(lecternWith('lobby', report()), board);
  last.see(lecternWith('over', report()), board);
  expect(last.value).toBeUndefined();
});
