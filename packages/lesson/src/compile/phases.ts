import type { PollStep, ScenarioNode, Step } from '../lesson.ts';
import type { PhaseName } from '../view/phase.ts';
import { nodeOf } from './scenario.ts';

/**
 * The phases a step goes through, in order.
 *
 * @param at of a scenario: the node; by default its first
 */
export function phasesOf(step: Step, at?: string): readonly PhaseName[] {
  switch (step.kind) {
    case 'talk':
    case 'help':
      return ['shown'];
    case 'poll':
      return pollPhases(step);
    case 'estimate':
      return ['open', 'closed', 'results', 'key'];
    case 'spot':
    case 'sort':
      return ['open', 'closed', 'key'];
    case 'scenario':
      return nodePhases(nodeOf(step, at));
    case 'cards':
      return ['open', 'closed'];
  }
}

function nodePhases({ decides, blameSensitive }: ScenarioNode): readonly PhaseName[] {
  if (decides === 'nobody') return ['shown'];
  if (decides === 'teacher') return ['shown', 'key'];
  return blameSensitive ? ['open', 'closed', 'key'] : ['open', 'closed', 'results', 'key'];
}

/** Where an answer could blame somebody, the wall gives reasons and never the split. */
function pollPhases({ blameSensitive, key }: PollStep): readonly PhaseName[] {
  const results = blameSensitive ? [] : (['results'] as const);
  const reasons = key === null ? [] : (['key'] as const);
  return ['open', 'closed', ...results, ...reasons];
}
