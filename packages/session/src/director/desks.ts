import type { Lesson, Step } from '@sightline/lesson';
import type { SpotWork } from '../layout/work.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { closeHeatMap, noteChange, nothingPublished, type Marked } from './heat-map.ts';
import { valueOf } from './record.ts';
import { findOn, putOn, takeOff } from './shelf.ts';
import type { SessionState } from './state.ts';
import { findStep } from './steps.ts';

/** What a device sends; JSON has no absent fields, so a reason may be undefined here. */
interface SentWork {
  readonly marks: readonly { readonly item: string; readonly reason?: string | undefined }[];
  readonly state: SpotWork['state'];
}

/**
 * Keeps a seat's work in a `spot` step in place of what it kept before, as long as the step is open:
 * what was done offline, or just before a pause or the next step, is not lost.
 */
export function saveWork(
  state: SessionState,
  seatId: string,
  { step: stepId, work: sent }: { readonly step: string; readonly work: SentWork },
  lesson: Lesson,
): Decision {
  const { scene } = state;
  const step = findStep(lesson, stepId);
  if (step?.kind !== 'spot' || !namesOnlyWhatIsThere(step, sent)) return refuse(state, 'unknown');
  if (valueOf(scene.phases, stepId)?.name !== 'open') return refuse(state, 'closed');
  const desk = findOn(state.desks, seatId) ?? {};
  const desks = putOn(state.desks, seatId, { ...desk, [stepId]: tidy(sent) });
  return accept(noteWork({ ...state, desks }, seatId, stepId, valueOf(desk, stepId)));
}

function namesOnlyWhatIsThere(step: Extract<Step, { kind: 'spot' }>, { marks }: SentWork): boolean {
  return marks.every(
    ({ item, reason }) =>
      Object.hasOwn(step.verdicts, item) &&
      (reason === undefined || step.reasons.some(({ id }) => id === reason)),
  );
}

/** One mark for each item: the last one. */
function tidy({ marks, state }: SentWork): SpotWork {
  const byItem = new Map(
    marks.map(({ item, reason }) => [item, reason === undefined ? { item } : { item, reason }]),
  );
  return { marks: [...byItem.values()], state };
}

/** Takes a seat's work away, as if it had never taken part. */
export function clearDesk(state: SessionState, seatId: string): SessionState {
  const desk = findOn(state.desks, seatId) ?? {};
  return Object.entries(desk).reduce(
    (cleared, [stepId, work]) => noteWork(cleared, seatId, stepId, work),
    { ...state, desks: takeOff(state.desks, seatId) },
  );
}

/** Follows a change of one seat's work in what is counted of it. */
function noteWork(
  state: SessionState,
  seatId: string,
  stepId: string,
  before: SpotWork | undefined,
): SessionState {
  const after = workOf(state, seatId, stepId);
  const change = Number(isFinished(after)) - Number(isFinished(before));
  const finished = { ...state.finished, [stepId]: (valueOf(state.finished, stepId) ?? 0) + change };
  if (valueOf(state.scene.phases, stepId)?.name !== 'open') return { ...state, finished };
  const held = valueOf(state.heat, stepId) ?? nothingPublished;
  const heat = { ...state.heat, [stepId]: noteChange(held, seatId, markedIn(state, stepId)) };
  return { ...state, finished, heat };
}

/** Publishes the last figures of a `spot` step. */
export function closeHeat(state: SessionState, step: Step): SessionState {
  const held = valueOf(state.heat, step.id);
  if (!held) return state;
  const heat = { ...state.heat, [step.id]: closeHeatMap(held, markedIn(state, step.id)) };
  return { ...state, heat };
}

function isFinished(work: SpotWork | undefined): boolean {
  return work !== undefined && work.state !== 'open';
}

function workOf(state: SessionState, seatId: string, stepId: string): SpotWork | undefined {
  return valueOf(findOn(state.desks, seatId) ?? {}, stepId);
}

function markedIn(state: SessionState, stepId: string): (seatId: string) => Marked {
  return (seatId) => {
    const work = workOf(state, seatId, stepId);
    if (!work || work.state === 'skip') return undefined;
    return work.marks.map(({ item }) => item).sort();
  };
}
