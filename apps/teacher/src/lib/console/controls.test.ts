import type { Lectern, NextReveal, TeacherIntent } from '@sightline/session';
import { beforeEach, expect, test, vi } from 'vitest';
import { Controls } from './controls.svelte.ts';

const plan = ['rules', 'poll', 'close'];

/** A lectern at a step, or in the lobby, and what the controls ask of the server. */
function open(at: string | null, next: NextReveal = 'none', cursor = 7) {
  const lectern = {
    class: { stage: at === null ? 'lobby' : 'running', blank: false, paused: false },
    cursor,
    plan: plan.map((id) => ({ id, state: id === at ? 'now' : 'later' })),
    now: at === null ? null : { next },
  } as unknown as Lectern;
  const sent: TeacherIntent[] = [];
  const desk = { lectern };
  const controls = new Controls(
    () => desk.lectern,
    (intent) => sent.push(intent),
  );
  return { controls, sent, desk };
}

beforeEach(() => {
  vi.useFakeTimers();
});

test('from the lobby, next begins with the first step', () => {
  const { controls, sent } = open(null);
  controls.run('next');
  expect(sent).toEqual([{ type: 'goToStep', step: 'rules', seen: 7 }]);
});

test('next and back carry the cursor that the teacher saw', () => {
  const { controls, sent } = open('poll', 'none', 12);
  controls.run('next');
  controls.run('back');
  expect(sent).toEqual([
    { type: 'goToStep', step: 'close', seen: 12 },
    { type: 'goToStep', step: 'rules', seen: 12 },
  ]);
});

test('before the first step and after the last there is nothing to go to', () => {
  const first = open('rules');
  first.controls.run('back');
  const last = open('close');
  last.controls.run('next');
  expect([...first.sent, ...last.sent]).toEqual([]);
});

test('a question closes at the second press', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  expect(controls.isClosing).toBe(true);
  expect(sent).toEqual([]);
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'reveal', seen: 7 }]);
});

test('a single press is forgotten after a while', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  vi.advanceTimersByTime(8_000);
  expect(controls.isClosing).toBe(false);
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test('a single press is forgotten when something else is pressed', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  controls.run('blank');
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'blank', on: true }]);
});

test('a single press means nothing for the next question', () => {
  const { controls, sent, desk } = open('poll', 'close');
  controls.run('reveal');
  desk.lectern = { ...desk.lectern, cursor: 8 };
  expect(controls.isClosing).toBe(false);
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test.each(['results', 'key', 'item'] as const)('revealing %s takes one press', (next) => {
  const { controls, sent } = open('poll', next);
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'reveal', seen: 7 }]);
});

test('with nothing more to reveal, reveal does nothing', () => {
  const { controls, sent } = open('rules', 'none');
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test('blank and pause go on and off', () => {
  const { controls, sent, desk } = open('poll');
  controls.run('blank');
  desk.lectern = { ...desk.lectern, class: { ...desk.lectern.class, blank: true, paused: true } };
  controls.run('blank');
  controls.run('pause');
  expect(sent).toEqual([
    { type: 'blank', on: true },
    { type: 'blank', on: false },
    { type: 'pause', on: false },
  ]);
});

test('when the class is over, nothing is sent', () => {
  const { controls, sent, desk } = open('poll', 'key');
  desk.lectern = { ...desk.lectern, class: { ...desk.lectern.class, stage: 'over' } };
  for (const command of ['next', 'back', 'blank', 'pause', 'reveal'] as const)
    controls.run(command);
  expect(sent).toEqual([]);
});
