import { phasesOf, project, questionOf, type Lesson, type Step } from '@sightline/lesson';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import { currentStep, phaseOf } from '../director/steps.ts';
import type { Board, DeviceBoard, WallBoard } from '../layout/board.ts';

/** What everybody in the class may see now. */
export function boardOf(state: SessionState, lesson: Lesson): Board {
  return {
    sequence: state.sequences.board,
    language: lesson.language,
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
    step: project(step, 'wall', phaseOf(scene, step)),
    phase: phaseOf(scene, step).name,
    ...shownResults(state, step),
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
    ...shownResults(state, step),
    paused: scene.paused,
  };
}

function openedQuestion(
  { questions }: SessionState,
  step: Step,
): Pick<Extract<DeviceBoard, { screen: 'step' }>, 'question'> {
  const opened = valueOf(questions, step.id);
  const kind = questionOf(step);
  return opened && kind ? { question: { id: opened.id, kind } } : {};
}

/** The class's own answers, from the phase on in which it may see them. */
function shownResults(
  { scene, heat }: SessionState,
  step: Step,
): Pick<Extract<WallBoard, { screen: 'step' }>, 'released' | 'heat'> {
  const { name } = phaseOf(scene, step);
  const names = phasesOf(step);
  const hasResults = names.includes('results') && names.indexOf(name) >= names.indexOf('results');
  const released = hasResults ? valueOf(scene.results, step.id) : undefined;
  const figures = name === 'key' ? valueOf(heat, step.id)?.published : undefined;
  return { ...(released && { released }), ...(figures && { heat: figures }) };
}
