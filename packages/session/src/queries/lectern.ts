import { projectTeacher, type Lesson } from '@sightline/lesson';
import { advanceClock } from '../director/clock.ts';
import { momentsOf } from '../director/arrivals.ts';
import { activityOf } from '../director/activity.ts';
import { countSeats } from '../director/crowd.ts';
import { progressOf } from '../director/progress.ts';
import { openQuestions, restartsIn } from '../director/questions.ts';
import { valueOf } from '../director/record.ts';
import { placesIn } from '../director/places.ts';
import { countUnconnected, presenceOf } from '../director/presence.ts';
import { takesHands } from '../director/hands.ts';
import { entriesOn } from '../director/shelf.ts';
import type { Seat, SessionState } from '../director/state.ts';
import { currentStep, nextReveal, phaseOf } from '../director/steps.ts';
import { nextInStory, whereIn } from '../director/story.ts';
import type { Lectern, SeatEntry } from '../layout/lectern.ts';
import { cardQueueOf } from './card-queue.ts';
import { planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { storyMapOf } from './story.ts';
import { timingOf } from './timing.ts';
import { worriesOf } from './worries.ts';

/**
 * What the teacher's devices show.
 *
 * @param now the host's clock, in milliseconds
 */
export function lecternOf(last: SessionState, lesson: Lesson, now: number): Lectern {
  const state = { ...last, clock: advanceClock(last.clock, now) };
  const { code, addresses, headCount, scene, projector, remotes, isSaved } = state;
  const { locked, paused, blank, stage } = scene;
  const { name, title } = lesson;
  const seats = seatsOf(state);
  return {
    sequence: state.sequences.lectern,
    class: {
      lesson: name,
      title,
      code,
      addresses,
      headCount,
      places: placesIn(state),
      away: Object.values(seats).filter((seat) => seat.state === 'away').length,
      turnedAway: state.turnedAway.count,
      unconnected: countUnconnected(state),
      locked,
      paused,
      blank,
      stage,
      mode: state.mode,
      practice: state.practice,
      tables: state.tables,
      liveTables: state.liveTables,
      reached: reachedIn(state, seats),
      projector,
      remotes,
      saved: isSaved,
      lost: state.lost,
    },
    cursor: scene.cursor,
    seats,
    moments: momentsOf(state),
    ...surplusOf(state),
    questions: { areOpen: openQuestions(state).length > 0, restarts: restartsIn(state) },
    plan: planOf(state, lesson),
    now: nowOf(state, lesson),
    worries: worriesOf(state, lesson),
    report: reportOf(state, lesson),
    upNext: upNextOf(state, lesson),
    timing: timingOf(state, lesson),
  };
}

function reachedIn(
  { isFound, arrivals }: SessionState,
  seats: Lectern['seats'],
): Lectern['class']['reached'] {
  const isIn = Object.values(seats).some(({ state }) => state === 'here' || state === 'away');
  if (isIn) return 'joined';
  return isFound || arrivals > 0 ? 'page' : 'nobody';
}

/** The same entry as long as nothing differs: whoever writes it need not look into it. */
const entries = new WeakMap<Seat, SeatEntry>();

function seatsOf(state: SessionState): Lectern['seats'] {
  return Object.fromEntries(
    entriesOn(state.seats).map(([id, seat]) => {
      const presence = seat.isWaiting ? 'waiting' : presenceOf(state, id).state;
      const before = entries.get(seat);
      if (before?.state === presence) return [id, before];
      const { label, arrival, table } = seat;
      const entry: SeatEntry = { id, label, arrival, state: presence, table };
      entries.set(seat, entry);
      return [id, entry];
    }),
  );
}

/** Simulated students come as they were told, and no more devices for tables than there can be tables. */
function surplusOf(state: SessionState): Pick<Lectern, 'surplus'> {
  if (state.practice || state.mode !== 'own') return {};
  const seats = countSeats(state.seats).admitted;
  const expected = state.headCount;
  return seats > expected ? { surplus: { seats, expected } } : {};
}

function nowOf(state: SessionState, lesson: Lesson): Lectern['now'] {
  const { scene } = state;
  const step = currentStep(scene, lesson);
  if (!step) return null;
  const phase = phaseOf(scene, step);
  const progress = progressOf(state, step);
  // A story has its minutes for all its votes together.
  const isTimeUp = step.kind !== 'scenario' && timingOf(state, lesson).inStep >= step.minutes;
  const released = valueOf(scene.results, activityOf(step.id, phase));
  const hands = valueOf(scene.hands, step.id);
  const figures = valueOf(state.figures, step.id);
  return {
    step: projectTeacher(step),
    phase: phase.name,
    next: step.kind === 'scenario' ? nextInStory(state, step) : nextReveal(step, phase),
    progress,
    suggestClose: phase.name === 'open' && (progress === 'most' || isTimeUp),
    ...(released && { released }),
    ...(figures && { figures }),
    revealed: phase.revealed,
    ...(hands && { hands }),
    takesHands:
      step.kind === 'scenario'
        ? !whereIn(scene, step).node.blameSensitive
        : takesHands(step, state),
    ...(step.kind === 'scenario' && { story: storyMapOf(state, step) }),
    ...(step.kind === 'cards' && { cards: cardQueueOf(state, step, lesson) }),
  };
}

function upNextOf({ scene }: SessionState, { steps }: Lesson): Lectern['upNext'] {
  if (scene.stage === 'over') return null;
  const next = steps[steps.findIndex(({ id }) => id === scene.stepId) + 1];
  return next ? { title: next.title, kind: next.kind } : null;
}
