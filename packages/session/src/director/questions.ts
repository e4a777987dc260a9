import { canShow, type Released } from '@sightline/ballot';
import { phasesOf, questionOf, type Step } from '@sightline/lesson';
import { activityOf, isOpen } from './activity.ts';
import { accept, type Decision } from './decision.ts';
import { crowdOf } from './crowd.ts';
import { createHandle, handleBytes } from './handle.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import { phaseOf } from './steps.ts';
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
  const question = createHandle(world.random(handleBytes));
  const questions = { ...state.questions, [activity]: { id: question, ballots: 0 } };
  return accept({ ...state, questions }, { type: 'openQuestion', question, kind });
}

/** An attitude in a class too small to hide it. Without devices there are hands, as ever. */
function isForTalk(state: SessionState, step: Step): boolean {
  const crowd = crowdOf(state, step);
  return state.mode !== 'none' && crowd.rule === 'attitude' && !canShow(crowd);
}

/** The class talks about a question, and nobody is asked to answer it. */
function talkInstead(state: SessionState, step: Step, activity: string): SessionState {
  const { scene } = state;
  const name = phasesOf(step).includes('results') ? 'results' : 'closed';
  const phases = { ...scene.phases, [step.id]: { ...phaseOf(scene, step), name } } as const;
  const results = { ...scene.results, [activity]: { kind: 'few' } } as const;
  return { ...state, scene: { ...scene, phases, results } };
}

/** Closes the urn of a step, or of the node its story is at. */
export function closeQuestion(state: SessionState, step: Step): Decision {
  const activity = activityOf(step.id, phaseOf(state.scene, step));
  const opened = valueOf(state.questions, activity);
  if (!opened) return accept(state);
  const closed = { ...opened, removals: state.removed.length };
  const questions = { ...state.questions, [activity]: closed };
  const crowd = crowdOf(state, step);
  return accept({ ...state, questions }, { type: 'closeQuestion', question: opened.id, crowd });
}

/** Ids of the questions whose urn still takes ballots. */
export function openQuestions({ questions, scene }: SessionState): string[] {
  return Object.entries(questions)
    .filter(([activity]) => isOpen(scene, activity))
    .map(([, { id }]) => id);
}

/**
 * Whether a ballot or a token for a question can be taken: until its close, also in a pause or when
 * the class has moved on, so that an answer which was on its way is not lost.
 */
export function isAnswerable(state: SessionState, question: string): boolean {
  return openQuestions(state).includes(question);
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
  const { scene } = state;
  const activity = askedBy(state, question);
  if (activity === undefined || isOpen(scene, activity)) return state;
  if (Object.hasOwn(scene.results, activity)) return state;
  return { ...state, scene: { ...scene, results: { ...scene.results, [activity]: released } } };
}
