import { fileURLToPath } from 'node:url';
import type { Released } from '@sightline/ballot';
import { phasesOf, project, revealOrder, type Step } from '@sightline/lesson';
import { loadLibrary } from '@sightline/lesson/node';
import type { StepView } from '@sightline/lesson/view';
import type { ReportPart } from '@sightline/session';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { KeptReport } from './last-report.svelte.ts';
import ReportedStep from './ReportedStep.svelte';
import ReportSheet from './ReportSheet.svelte';

const lessons = await loadLibrary(
  fileURLToPath(new URL('../../../../../lessons', import.meta.url)),
);
const steps = lessons.flatMap(({ lesson }) =>
  (lesson?.steps ?? []).map((step) => ({ name: `${lesson!.name} ${step.id}`, step })),
);

const wordsIn = (body: string) =>
  body
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** The words on a printed step, without what is only for its look. */
function print(...parts: readonly ReportPart[]): string {
  const props = {
    step: { place: 0, parts },
    number: 1,
    mode: 'own',
    language: 'en',
    dir: 'ltr',
    help: { adults: [{ name: 'Ms Hart', place: 'Room 4' }], lines: [] },
  } as const;
  return wordsIn(render(ReportedStep, { props }).body);
}

/** Every word of a view that people read, in its order. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return (
    Object.entries(value)
      .filter(
        ([name]) => !['id', 'kind', 'latest', 'mode', 'right', 'order', 'choice'].includes(name),
      )
      .filter(([name]) => !['decides', 'unit', 'from', 'owner'].includes(name))
      // Those of a spot are for devices to choose from.
      .filter(([name, inner]) => name !== 'reasons' || !Array.isArray(inner))
      .flatMap(([, inner]) => wordsOf(inner))
  );
}

function lastView(step: Step, node?: string): StepView {
  const name = phasesOf(step, node).at(-1)!;
  const told = step.kind === 'scenario' ? step.nodes.find(({ id }) => id === node)?.choices : [];
  const revealed = told?.length ? told.map(({ id }) => id) : revealOrder(step);
  return project(step, 'wall', { name, revealed, ...(node && { node }) });
}

test.each(steps)(
  'a step that was shown to its end has every word of its wall: $name',
  ({ step }) => {
    const nodes = step.kind === 'scenario' ? step.nodes.map(({ id }) => id) : [undefined];
    for (const node of nodes) {
      const view = lastView(step, node);
      const printed = print({ step: view, phase: 'key' });
      const missing = wordsOf(view).filter((words) => !printed.includes(words));
      expect(missing).toEqual([]);
    }
  },
);

test.each(steps)('a step that has only begun says nothing that it keeps: $name', ({ step }) => {
  const [name = 'shown'] = phasesOf(step);
  const printed = print({ step: project(step, 'wall', { name, revealed: [] }), phase: name });
  const verdicts = step.kind === 'spot' ? Object.values(step.verdicts) : [];
  const key = step.kind === 'poll' && step.key ? Object.values(step.key.reasons) : [];
  const why = step.kind === 'sort' ? step.items.map(({ why }) => why) : [];
  for (const words of [...verdicts.map(({ note }) => note), ...key, ...why].filter(Boolean))
    expect(printed).not.toContain(words);
});

describe('the result of a poll', () => {
  const poll = (released: Released): string =>
    print({
      step: {
        kind: 'poll',
        title: 'Phone',
        text: [],
        question: 'Which?',
        mode: 'single',
        options: ['call', 'wait'].map((text, at) => ({ id: `${at + 1}`, text })),
        ends: [],
      },
      phase: 'results',
      released,
    }).replace(/^.*Which\?/, '');

  test('is in words and bars, and no number of the class', () => {
    const bands = [
      { word: 'most', percent: 61 },
      { word: 'few', percent: 0 },
    ] as const;
    expect(poll({ kind: 'bands', bands })).toMatch(
      /call\s+most \(over half\)\s+wait\s+few or none/,
    );
    expect(poll({ kind: 'bands', bands })).not.toMatch(/\d/);
  });

  test('of a small class is at most which option was ahead', () => {
    expect(poll({ kind: 'favourite', option: 1 })).toMatch(/call\s+wait\s+Chosen most often/);
    expect(poll({ kind: 'favourite', option: null })).toMatch(/No clear favourite\.\s+call\s+wait/);
    expect(poll({ kind: 'few' })).toMatch(/Talked over, without a result\.\s+call\s+wait/);
  });
});

test('the first page says which class it was, what it was shown, and that it was practice', () => {
  const kept: KeptReport = {
    lesson: 'tiny',
    title: 'A small lesson',
    language: 'en',
    mode: 'table',
    isPractice: true,
    help: { adults: [], lines: [] },
    steps: ['Rules', 'A talk'].map((title, place) => ({
      place,
      parts: [{ step: { kind: 'talk', title, text: [], points: [] }, phase: 'shown' }],
    })),
  };
  const printed = wordsIn(render(ReportSheet, { props: { kept } }).body);
  expect(printed).toMatch(/^ *A small lesson .*\d{4}.* One device for each table/);
  expect(printed).toContain('Practice – simulated students');
  expect(printed).toMatch(/What you did today Rules Talk A talk Talk 1 Rules Talk 2 A talk/);
  const real = wordsIn(
    render(ReportSheet, { props: { kept: { ...kept, isPractice: false } } }).body,
  );
  expect(real).not.toContain('simulated');
});
