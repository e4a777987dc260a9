import { project, questionOf, type Lesson, type Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { activityOf } from '../director/activity.ts';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import { currentStep, phaseOf } from '../director/steps.ts';
import type { Board, DeviceBoard, WallBoard } from '../layout/board.ts';
import { shownOnWall, shownResults } from './shown.ts';

/** What everybody in the class may see now. */
export function boardOf(state: SessionState, lesson: Lesson): Board {
  return {
    sequence: state.sequences.board,
    language: lesson.language,
    mode: state.mode,
    practice: state.practice,
    tables: state.tables,
    liveTables: state.liveTables,
    wall: wallOf(state, lesson),
    device: deviceOf(state, lesson),
    help: state.help,
  };
}

function wallOf(state: SessionState, lesson: Lesson): WallBoard {
  const { scene, code, addresses } = state;
  if (scene.stage === 'over') return { screen: 'over' };
  if (scene.blank) return { screen: 'blank' };
  const step = currentStep(scene, lesson);
  if (!step) return { screen: 'lobby', title: lesson.title, code, addresses, locked: scene.locked };
  return {
    screen: 'step',
    ...shownOnWall(state, step, phaseOf(scene, step)),
    ...(isSensitive(step, phaseOf(scene, step)) && { sensitive: true }),
    paused: scene.paused,
  };
}

function deviceOf(state: SessionState, lesson: Lesson): DeviceBoard {
  const { scene } = state;
  if (scene.stage === 'over') return { screen: 'over' };
  const step = currentStep(scene, lesson);
  if (!step) return { screen: 'lobby' };
  return {
    screen: 'step',
    stepId: step.id,
    step: project(step, 'device', phaseOf(scene, step)),
    phase: phaseOf(scene, step).name,
    ...openedQuestion(state, step),
    ...shownResults(state, step, phaseOf(scene, step)),
    ...(isSensitive(step, phaseOf(scene, step)) && { sensitive: true }),
    paused: scene.paused,
  };
}

/** The step, or the node at which its story is, was marked by its author. */
function isSensitive(step: Step, { node: id }: Phase): boolean {
  const nodes = step.kind === 'scenario' ? step.nodes : [];
  return step.sensitive || nodes.some((node) => node.id === id && node.sensitive);
}

function openedQuestion(
  { questions, scene }: SessionState,
  step: Step,
): Pick<Extract<DeviceBoard, { screen: 'step' }>, 'question'> {
  const phase = phaseOf(scene, step);
  const opened = valueOf(questions, activityOf(step.id, phase));
  const kind = questionOf(step, phase.node);
  return opened && kind ? { question: { id: opened.id, kind, isAgain: opened.restarts > 0 } } : {};
}
