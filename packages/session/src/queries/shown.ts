import { phasesOf, project, type Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { activityOf } from '../director/activity.ts';
import { hashOfCard } from '../director/cards.ts';
import { valueOf } from '../director/record.ts';
import type { PublishedCard, SessionState } from '../director/state.ts';
import type { WallBoard } from '../layout/board.ts';
import type { Card } from '../layout/table.ts';

type StepOnWall = Extract<WallBoard, { readonly screen: 'step' }>;

/** What a step may show in a phase: the author's words, and the class's own answers. */
export function shownOnWall(
  state: SessionState,
  step: Step,
  phase: Phase,
): Omit<StepOnWall, 'screen' | 'sensitive' | 'paused'> {
  return {
    step: project(step, 'wall', phase),
    phase: phase.name,
    ...shownResults(state, step, phase),
  };
}

/** The class's own answers, from the phase on in which it may see them. */
export function shownResults(
  { scene, figures }: SessionState,
  step: Step,
  phase: Phase,
): Pick<StepOnWall, 'released' | 'figures' | 'hands' | 'cards'> {
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
