import { fileURLToPath } from 'node:url';
import { phasesOf, project, revealOrder, type Lesson, type Step } from '@sightline/lesson';
import { loadLibrary } from '@sightline/lesson/node';
import type { Phase, PhaseName } from '@sightline/lesson/view';
import type { HelpCard, WallBoard } from '@sightline/session';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../mode.ts';
import { wordsOf } from '../test-support/words-of.ts';
import Wall from './Wall.svelte';

const folder = fileURLToPath(new URL('../../../../lessons', import.meta.url));
const lessons = (await loadLibrary(folder)).flatMap(({ lesson }) => (lesson ? [lesson] : []));

const help: HelpCard = {
  adults: [{ name: 'Ms Okoye', place: 'Room 12' }],
  lines: [{ name: 'Emergency', contact: '999', purpose: 'now', whatFor: 'danger', hours: '' }],
};

type StepBoard = Extract<WallBoard, { screen: 'step' }>;

const wordsOn = (board: WallBoard, mode: Mode) =>
  wordsOf(render(Wall, { props: { board, language: 'en', qr: () => [], help, mode } }));

/** Every phase of a step, once for each thing that is revealed in it. */
function phasesIn(step: Step): Phase[] {
  const nodes = step.kind === 'scenario' ? step.nodes : [undefined];
  return nodes.flatMap((node) => {
    const order = node?.choices.map(({ id }) => id) ?? revealOrder(step);
    const at = node && { node: node.id };
    const inPhase = (name: PhaseName): Phase[] =>
      name === 'key' && order.length > 0
        ? order.map((_, index) => ({ name, revealed: order.slice(0, index + 1), ...at }))
        : [{ name, revealed: [], ...at }];
    return phasesOf(step, node?.id).flatMap(inPhase);
  });
}

/** Every wall of a step as a class has it in which nobody sends anything. */
function boardsOf(step: Step): StepBoard[] {
  return phasesIn(step).flatMap((phase): StepBoard[] => {
    const view = project(step, 'wall', phase);
    const board: StepBoard = { screen: 'step', step: view, phase: phase.name, paused: false };
    const isClosed = phase.name === 'results' || phase.name === 'key';
    const after: StepBoard = isClosed ? { ...board, released: { kind: 'few' } } : board;
    const [option] = view.kind === 'poll' ? view.options : [];
    return [
      after,
      { ...after, paused: true },
      { ...after, sensitive: true },
      { ...after, cards: [{ id: 'p1', text: 'to listen' }] },
      { ...after, hands: { kind: 'split' } },
      ...(option ? [{ ...after, hands: { kind: 'most', option: option.id } } as const] : []),
    ];
  });
}

/** Every wall of a class with this lesson. */
function wallsOf(lesson: Lesson, mode: Mode): string[] {
  const { title } = lesson;
  const lobby = { screen: 'lobby', title, code: '', addresses: [], locked: false } as const;
  const boards: WallBoard[] = [
    lobby,
    { ...lobby, locked: true },
    ...lesson.steps.flatMap(boardsOf),
    { screen: 'blank' },
    { screen: 'over' },
  ];
  return boards.map((board) => wordsOn(board, mode));
}

/** What only somebody with a device can do, or look at. */
const deviceWords =
  /\bdevices?\b|\btap\b|\bSkip\b|\bpress\b|\bbutton\b|\bclick\b|(your|every|the top of the) screen|this page|\bcode\b|\bJoin\b|\bLeave\b|\bCover\b/;

test('two lessons are looked at', () => {
  expect(lessons).toHaveLength(2);
});

describe.each(lessons)('$name, in a class without devices,', (lesson) => {
  test('shows no wall that speaks of one', () => {
    const walls = wallsOf(lesson, 'none');
    expect(walls.length).toBeGreaterThan(50);
    for (const words of walls) expect(words).not.toMatch(deviceWords);
  });

  test('shows who helps in its lobby, on its closing and when it is over', () => {
    const closing = lesson.steps.at(-1)!;
    expect(closing.kind).toBe('help');
    const lobby = { screen: 'lobby', title: '', code: '', addresses: [], locked: false } as const;
    for (const board of [lobby, ...boardsOf(closing), { screen: 'over' } as const]) {
      const words = wordsOn(board, 'none');
      expect(words).toContain('Ms Okoye Room 12');
      expect(words).toContain('Danger now 999');
    }
  });
});

describe.each(lessons)('$name, where a device is that of a table,', (lesson) => {
  test('never speaks to somebody as if they had one of their own', () => {
    const code = {
      screen: 'lobby',
      title: '',
      code: 'K7M2QX',
      addresses: [],
      locked: false,
    } as const;
    const walls = [...wallsOf(lesson, 'table'), wordsOn(code, 'table')];
    for (const words of walls) expect(words).not.toMatch(/your (own )?(device|screen)/i);
  });
});

test('the same words are found where everybody has a device', () => {
  const walls = lessons.flatMap((lesson) => wallsOf(lesson, 'own'));
  expect(walls.filter((words) => deviceWords.test(words)).length).toBeGreaterThan(20);
});
