import type { Lesson, Step } from '@sightline/lesson';
import type { SeatIntent } from '../intents/seat-intent.ts';
import type { Work } from '../layout/work.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { figuresOf } from './figures.ts';
import { valueOf } from './record.ts';
import { findOn, putOn, takeOff } from './shelf.ts';
import type { SessionState } from './state.ts';
import { findStep } from './steps.ts';
import { readWork } from './work.ts';

/**
 * Keeps a seat's work in a step in place of what it kept before, as long as the step is open: what
 * was done offline, or just before a pause or the next step, is not lost.
 */
export function saveWork(
  state: SessionState,
  seatId: string,
  { step: stepId, work: sent }: Extract<SeatIntent, { type: 'work' }>,
  lesson: Lesson,
): Decision {
  const step = findStep(lesson, stepId);
  const work = step && readWork(step, sent);
  if (!work) return refuse(state, 'unknown');
  const hasTable = state.tables === 0 || (findOn(state.seats, seatId)?.table ?? 0) > 0;
  const isSeated = step.kind !== 'cards' || hasTable;
  if (!isSeated) return refuse(state, 'unknown');
  if (valueOf(state.scene.phases, stepId)?.name !== 'open') return refuse(state, 'closed');
  return accept(putWork(state, seatId, step, work));
}

/** Puts a seat's work in place of what stood there. */
export function putWork(state: SessionState, seatId: string, step: Step, work: Work): SessionState {
  const desk = findOn(state.desks, seatId) ?? {};
  const desks = putOn(state.desks, seatId, { ...desk, [step.id]: work });
  return noteWork({ ...state, desks }, seatId, step, valueOf(desk, step.id));
}

/** Takes a seat's work away, as if it had never taken part. */
export function clearDesk(state: SessionState, seatId: string, lesson: Lesson): SessionState {
  const desk = findOn(state.desks, seatId) ?? {};
  return Object.entries(desk).reduce(
    (cleared, [stepId, work]) => {
      const step = findStep(lesson, stepId);
      return step ? noteWork(cleared, seatId, step, work) : cleared;
    },
    { ...state, desks: takeOff(state.desks, seatId) },
  );
}

/** Follows a change of one seat's work in what is counted of it. */
function noteWork(
  state: SessionState,
  seatId: string,
  step: Step,
  before: Work | undefined,
): SessionState {
  const after = workOf(state, seatId, step);
  const change = Number(isFinished(after)) - Number(isFinished(before));
  const finished = {
    ...state.finished,
    [step.id]: (valueOf(state.finished, step.id) ?? 0) + change,
  };
  return { ...state, finished };
}

/** Counts a `spot` or `sort` step, once. */
export function closeDesks(state: SessionState, step: Step): SessionState {
  if (step.kind !== 'spot' && step.kind !== 'sort') return state;
  return { ...state, figures: { ...state.figures, [step.id]: figuresOf(state, step) } };
}

function isFinished(work: Work | undefined): boolean {
  return work !== undefined && work.state !== 'open';
}

function workOf(state: SessionState, seatId: string, { id }: Step): Work | undefined {
  return valueOf(findOn(state.desks, seatId) ?? {}, id);
}
