import { canShow, type Question, type Released } from '@sightline/ballot';
import { phasesOf, questionOf, type Lesson, type Step } from '@sightline/lesson';
import { activityOf, isOpen } from './activity.ts';
import { untouched } from './create.ts';
import { crowdOf } from './crowd.ts';
import { accept, type Decision, type Outcome } from './decision.ts';
import type { Effect } from './effect.ts';
import { createHandle, handleBytes } from './handle.ts';
import { valueOf, without } from './record.ts';
import type { OpenedQuestion, SessionState } from './state.ts';
import { findStep, phaseOf } from './steps.ts';
import type { World } from './world.ts';

/** What a question was opened for. */
function askedBy(state: SessionState, question: string): string | undefined {
  return Object.keys(state.questions).find((one) => state.questions[one]!.id === question);
}

/** Opens an urn for a step, or a node of its story, that asks for ballots and has not asked yet. */
export function openQuestion(state: SessionState, step: Step, world: World): Decision {
  const phase = phaseOf(state.scene, step);
  const kind = questionOf(step, phase.node);
  const activity = activityOf(step.id, phase);
  if (!kind || phase.name !== 'open' || Object.hasOwn(state.questions, activity))
    return accept(state);
  if (isForTalk(state, step)) return accept(talkInstead(state, step, activity));
  return startRound(state, activity, kind, world);
}

/** An attitude in a class too small to hide it. Without devices there are hands, as ever. */
function isForTalk(state: SessionState, step: Step): boolean {
  const isAttitude = step.kind === 'poll' && step.attitude;
  return isAttitude && state.mode !== 'none' && !canShow(crowdOf(state, step));
}

/** The class talks about a question, and nobody is asked to answer it. */
function talkInstead(state: SessionState, step: Step, activity: string): SessionState {
  const { scene } = state;
  const name = phasesOf(step).includes('results') ? 'results' : 'closed';
  const phases = { ...scene.phases, [step.id]: { ...phaseOf(scene, step), name } } as const;
  const results = { ...scene.results, [activity]: { kind: 'few' } } as const;
  return { ...state, scene: { ...scene, phases, results } };
}

/** Under a name that nobody knows: no token of another question, or of another round, is good for it. */
function startRound(state: SessionState, activity: string, kind: Question, world: World): Decision {
  const before = valueOf(state.questions, activity);
  const question = createHandle(world.random(handleBytes));
  const opened: OpenedQuestion = {
    id: question,
    ballots: 0,
    restarts: before ? before.restarts + 1 : 0,
    departures: state.departures,
    ...untouched,
  };
  const questions = { ...state.questions, [activity]: opened };
  const progress = { ...state.progress, words: without(state.progress.words, activity) };
  return accept({ ...state, questions, progress }, { type: 'openQuestion', question, kind });
}

/**
 * A new round of every question that takes ballots: what was given is dropped uncounted, as nobody
 * knows which ballot was whose, and the devices that are still here give theirs again.
 */
export function restartQuestions(
  state: SessionState,
  lesson: Lesson,
  world: World,
  which: readonly string[] = openQuestions(state),
): Outcome {
  let restarted: Outcome = { state, effects: [] };
  for (const [activity, { id }] of openEntries(state)) {
    if (!which.includes(id)) continue;
    const [stepId = '', node] = activity.split('/');
    const step = findStep(lesson, stepId);
    const kind = step && questionOf(step, node);
    if (!kind) continue;
    const round = startRound(restarted.state, activity, kind, world);
    const dropped: Effect = { type: 'dropQuestion', question: id };
    restarted = { ...round, effects: [...restarted.effects, dropped, ...round.effects] };
  }
  return restarted;
}

/** Closes the urn of a step, or of the node its story is at. */
export function closeQuestion(state: SessionState, step: Step): Decision {
  const activity = activityOf(step.id, phaseOf(state.scene, step));
  const opened = valueOf(state.questions, activity);
  if (!opened) return accept(state);
  const crowd = crowdOf(state, step);
  const questions = {
    ...state.questions,
    [activity]: { ...opened, closed: { seats: crowd.seats } },
  };
  return accept({ ...state, questions }, { type: 'closeQuestion', question: opened.id, crowd });
}

/** Ids of the questions whose urn still takes ballots. */
export function openQuestions(state: SessionState): string[] {
  return openEntries(state).map(([, { id }]) => id);
}

function openEntries({ questions, scene }: SessionState): [activity: string, OpenedQuestion][] {
  return Object.entries(questions).filter(([activity]) => isOpen(scene, activity));
}

/** How often a question of the class has started again. */
export function restartsIn({ questions }: SessionState): number {
  return Object.values(questions).reduce((sum, { restarts }) => sum + restarts, 0);
}

/**
 * Whether a ballot or a token for a question can be taken: until its close, also in a pause or when
 * the class has moved on, so that an answer which was on its way is not lost.
 */
export function isAnswerable(state: SessionState, question: string): boolean {
  return openQuestions(state).includes(question);
}

/** Whether somebody has answered a question that is open. */
export function hasBallots(state: SessionState, question: string): boolean {
  const activity = askedBy(state, question);
  return activity !== undefined && state.questions[activity]!.ballots > 0;
}

export function noteBallots(state: SessionState, question: string, count: number): SessionState {
  const activity = askedBy(state, question);
  if (activity === undefined) return state;
  const asked = { ...state.questions[activity]!, ballots: count };
  const questions = { ...state.questions, [activity]: asked };
  return { ...state, questions };
}

/** Keeps what an urn gave. Only a closed question has a result, and only its first one counts. */
export function noteReleased(
  state: SessionState,
  question: string,
  released: Released,
): SessionState {
  const { scene, withheld } = state;
  const activity = askedBy(state, question);
  if (activity === undefined || isOpen(scene, activity)) return state;
  if ([scene, withheld].some(({ results }) => Object.hasOwn(results, activity))) return state;
  return { ...state, scene: { ...scene, results: { ...scene.results, [activity]: released } } };
}
