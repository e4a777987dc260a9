import { phasesOf, project, questionOf, type Lesson, type Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { activityOf } from '../director/activity.ts';
import { hashOfCard } from '../director/cards.ts';
import { valueOf } from '../director/record.ts';
import type { PublishedCard, SessionState } from '../director/state.ts';
import { currentStep, phaseOf } from '../director/steps.ts';
import type { Board, DeviceBoard, WallBoard } from '../layout/board.ts';
import type { Card } from '../layout/table.ts';

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
    step: project(step, 'wall', phaseOf(scene, step)),
    phase: phaseOf(scene, step).name,
    ...shownResults(state, step),
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
    ...shownResults(state, step),
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

/** The class's own answers, from the phase on in which it may see them. */
function shownResults(
  { scene, figures }: SessionState,
  step: Step,
): Pick<Extract<WallBoard, { screen: 'step' }>, 'released' | 'figures' | 'hands' | 'cards'> {
  const phase = phaseOf(scene, step);
  const { name } = phase;
  const names = phasesOf(step, phase.node);
  const hasResults = names.includes('results') && names.indexOf(name) >= names.indexOf('results');
  const released = hasResults ? valueOf(scene.results, activityOf(step.id, phase)) : undefined;
  const figured = name === 'key' ? valueOf(figures, step.id) : undefined;
  const isFew = !released || released.kind === 'few';
  const hands = isFew ? valueOf(scene.hands, step.id) : undefined;
  const cards = valueOf(scene.published, step.id);
  return {
    ...(released && { released }),
    ...(figured && { figures: figured }),
    ...(hands && { hands }),
    ...(cards && { cards: shownCards(cards) }),
  };
}

/** In the order of their hashes, and named by their place in it: nothing leads to a seat or a table. */
function shownCards(cards: readonly PublishedCard[]): readonly Card[] {
  return cards
    .map(({ text }) => ({ text, hash: hashOfCard(text) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ text }, at) => ({ id: String(at + 1), text }));
}
