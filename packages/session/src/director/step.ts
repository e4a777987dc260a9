import type { Lesson } from '@sightline/lesson';
import { minutes } from '../queries/timing.ts';
import { activityOf } from './activity.ts';
import { momentsOf } from './arrivals.ts';
import { advanceClock } from './clock.ts';
import { decide } from './decide.ts';
import type { Outcome } from './decision.ts';
import type { SessionEvent } from './event.ts';
import { countUnconnected } from './presence.ts';
import { progressOf } from './progress.ts';
import { restartsIn } from './questions.ts';
import { noteWall } from './on-wall.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import { currentStep, phaseOf } from './steps.ts';
import { closedIn, withholdAllBut } from './withheld.ts';
import type { World } from './world.ts';

/** What follows from one event. The same state, event, lesson and world always give the same. */
export function step(
  before: SessionState,
  event: SessionEvent,
  lesson: Lesson,
  world: World,
): Outcome {
  const now = { ...before, clock: advanceClock(before.clock, world.now) };
  const { state: moved, effects } = decide(now, event, lesson, world);
  const decided = noteWall(moved, lesson);
  const state = decided.isSaved ? decided : withholdAllBut(decided, closedIn(before));
  return { state: { ...state, sequences: countChanges(before, state, lesson) }, effects };
}

/**
 * A sequence grows only when its readers have something new to see: a number that moved with every
 * mark or ballot would tell when each of them came.
 */
function countChanges(
  before: SessionState,
  after: SessionState,
  lesson: Lesson,
): SessionState['sequences'] {
  const { board, lectern, table } = before.sequences;
  const hasChanged = (sources: typeof lecternSources) => {
    const seen = sources(after, lesson);
    return sources(before, lesson).some((source, at) => source !== seen[at]);
  };
  return {
    board: board + Number(hasChanged(boardSources)),
    lectern: lectern + Number(hasChanged(lecternSources)),
    table: table + Number(after.liveTables && hasChanged(cardSources)),
  };
}

/** All that the board is made of, besides the lesson. */
function boardSources(state: SessionState, lesson: Lesson): readonly unknown[] {
  const { scene, questions, code } = state;
  const current = currentStep(scene, lesson);
  const asked = current && valueOf(questions, activityOf(current.id, phaseOf(scene, current)));
  // Only the lobby says where to come in, and how.
  return [scene, asked?.id, current ? '' : state.addresses, current ? '' : code];
}

/** All that the lectern is made of, besides the lesson. */
function lecternSources(state: SessionState, lesson: Lesson): readonly unknown[] {
  const { scene, seats, presence, projector, remotes, isSaved, isFound, setAside, worries, lost } =
    state;
  const { addresses, code, extraPlaces, turnedAway } = state;
  const unconnected = countUnconnected(state);
  const door = [addresses, code, extraPlaces, turnedAway.count, unconnected];
  const current = currentStep(scene, lesson);
  const { elapsed, inStep } = minutes(state);
  const progress = current && progressOf(state, current);
  const figures = valueOf(state.figures, scene.stepId);
  const restarts = restartsIn(state);
  const own = [projector, remotes, isSaved, isFound, lost, figures, progress];
  const moments = [restarts, elapsed, inStep, ...Object.values(momentsOf(state))];
  return [
    scene,
    seats,
    presence,
    setAside,
    worries,
    ...door,
    ...own,
    ...moments,
    ...cardSources(state, lesson),
  ];
}

/** All that cards are made of; nothing while the class is at no step with cards. */
function cardSources(state: SessionState, lesson: Lesson): readonly unknown[] {
  const { scene, seats, desks, leftCards } = state;
  const isAtCards = currentStep(scene, lesson)?.kind === 'cards';
  return isAtCards ? [scene, seats, desks, leftCards] : [scene.stepId, '', '', ''];
}
