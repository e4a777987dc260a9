import type { Lectern, Report, ReportStep } from '@sightline/session';
import { expect, test } from 'vitest';
import { LastReport } from './last-report.svelte.ts';

const talk = (title: string, place: number): ReportStep => ({
  place,
  parts: [{ step: { kind: 'talk', title, text: [], points: [] }, phase: 'shown' }],
});

function lecternWith(stage: Lectern['class']['stage'], report: unknown) {
  const session = { stage, lesson: 'a-lesson', title: 'A lesson', practice: false };
  return { class: session, report: report as Report } as unknown as Lectern;
}

const help = { adults: [], lines: [] };
const board = { language: 'en', mode: 'own', help } as const;

test('the last report of a running class is kept when the class is over', () => {
  const last = new LastReport();
  last.see(lecternWith('running', { one: talk('One', 0) }), board);
  last.see(lecternWith('running', { two: talk('Two', 1), one: talk('One', 0) }), board);
  last.see(lecternWith('over', {}), board);
  expect(last.value).toEqual({
    lesson: 'a-lesson',
    title: 'A lesson',
    language: 'en',
    mode: 'own',
    isPractice: false,
    help,
    steps: [talk('One', 0), talk('Two', 1)],
  });
});

test('a class that was never at a step leaves nothing to print', () => {
  const last = new LastReport();
  last.see(lecternWith('lobby', {}), board);
  last.see(lecternWith('over', {}), board);
  expect(last.value).toBeUndefined();
});

test.each([
  ['none', undefined],
  ['the one of an older server', { steps: [{ title: 'One', kind: 'talk', questions: [] }] }],
  ['a kind of step that it does not know', { one: { place: 0, parts: [{ step: { kind: 'x' } }] } }],
  [
    'something broken',
    { one: null, two: 7, three: { place: 0, parts: [null] }, four: { parts: [] } },
  ],
])('a report of another version stops no class: %s', (_, report) => {
  const last = new LastReport();
  last.see(lecternWith('running', report), board);
  expect(last.value).toBeUndefined();
  last.see(lecternWith('running', { ...report, good: talk('Good', 3) }), board);
  expect(last.value?.steps).toEqual([talk('Good', 3)]);
});
