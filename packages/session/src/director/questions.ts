import type { Released } from '@sightline/ballot';
import { questionOf, type Step } from '@sightline/lesson';
import { accept, type Decision } from './decision.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import type { World } from './world.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: 16 characters of five bits. */
const idBytes = 10;

function createQuestionId(random: Uint8Array): string {
  const bits = Array.from(random, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 16 }, (_, at) => {
    return alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)];
  }).join('');
}

/** The id of the step that a question belongs to. */
function stepIdOf(state: SessionState, question: string): string | undefined {
  return Object.keys(state.questions).find((stepId) => state.questions[stepId]!.id === question);
}

/** Opens an urn for a step that asks for ballots. */
export function openQuestion(state: SessionState, step: Step, world: World): Decision {
  const kind = questionOf(step);
  if (!kind) return accept(state);
  const question = createQuestionId(world.random(idBytes));
  const questions = { ...state.questions, [step.id]: { id: question, ballots: 0 } };
  return accept({ ...state, questions }, { type: 'openQuestion', question, kind });
}

export function closeQuestion(state: SessionState, step: Step): Decision {
  const opened = valueOf(state.questions, step.id);
  return opened ? accept(state, { type: 'closeQuestion', question: opened.id }) : accept(state);
}

/** Ids of the questions whose urn still takes ballots. */
export function openQuestions({ questions, scene }: SessionState): string[] {
  return Object.entries(questions)
    .filter(([stepId]) => valueOf(scene.phases, stepId)?.name === 'open')
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
  const stepId = stepIdOf(state, question);
  if (stepId === undefined) return state;
  const questions = { ...state.questions, [stepId]: { id: question, ballots: count } };
  return { ...state, questions };
}

/** Keeps what an urn gave. Only a closed question has a result, and only its first one counts. */
export function noteReleased(
  state: SessionState,
  question: string,
  released: Released,
): SessionState {
  const { scene } = state;
  const stepId = stepIdOf(state, question);
  const isOpen = openQuestions(state).includes(question);
  if (stepId === undefined || isOpen || Object.hasOwn(scene.results, stepId)) return state;
  return { ...state, scene: { ...scene, results: { ...scene.results, [stepId]: released } } };
}
