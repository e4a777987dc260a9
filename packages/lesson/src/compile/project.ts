import type { Step } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { StepView } from '../view/step.ts';
import { cardsView } from './cards.ts';
import { estimateView } from './estimate.ts';
import { helpView } from './help.ts';
import { pollView } from './poll.ts';
import { scenarioView } from './scenario.ts';
import { sortView } from './sort.ts';
import { spotView } from './spot.ts';
import { talkDevice, talkWall } from './talk.ts';

export type Audience = 'wall' | 'device';

/**
 * What an audience may see of a step in a phase. Secrecy is decided here and nowhere else: each view
 * is put together from what its phase allows, so that a new field of a step stays secret until
 * somebody lets it through.
 */
export function project(step: Step, audience: Audience, phase: Phase): StepView {
  switch (step.kind) {
    case 'talk':
      return audience === 'wall' ? talkWall(step) : talkDevice(step);
    case 'poll':
      return pollView(step, phase);
    case 'estimate':
      return estimateView(step, phase);
    case 'spot':
      return spotView(step, phase);
    case 'sort':
      return sortView(step, phase);
    case 'scenario':
      return scenarioView(step, phase, audience === 'device');
    case 'cards':
      return cardsView(step);
    case 'help':
      return helpView(step);
  }
}
