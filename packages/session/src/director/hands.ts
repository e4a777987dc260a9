import type { Lesson, PollStep, Step } from '@sightline/lesson';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import type { Hands } from '../layout/hands.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import { findStep } from './steps.ts';

/**
 * Whether raised hands may be noted for a step. A split that could blame somebody is shown of hands as
 * little as of ballots; an attitude that a class was too small to answer in secret is not asked aloud.
 */
export const takesHands = (step: Step, { mode }: SessionState): step is PollStep =>
  step.kind === 'poll' && !step.blameSensitive && (mode === 'none' || !step.attitude);

/** Writes down what raised hands said, where ballots have given no numbers. */
export function noteHands(
  state: SessionState,
  { step: stepId, option }: Extract<TeacherIntent, { type: 'hands' }>,
  lesson: Lesson,
): Decision {
  const { scene } = state;
  const step = findStep(lesson, stepId);
  if (!step || !takesHands(step, state) || !Object.hasOwn(scene.phases, stepId))
    return refuse(state, 'unknown');
  if (option !== '' && !step.options.some(({ id }) => id === option))
    return refuse(state, 'unknown');
  const released = valueOf(scene.results, stepId);
  if (released && released.kind !== 'few') return refuse(state, 'closed');
  const hands: Hands = option === '' ? { kind: 'split' } : { kind: 'most', option };
  return accept({ ...state, scene: { ...scene, hands: { ...scene.hands, [stepId]: hands } } });
}
