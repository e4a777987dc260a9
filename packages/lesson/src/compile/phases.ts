import type { PollStep, Step } from '../lesson.ts';
import type { PhaseName } from '../view/phase.ts';

/** The phases a step goes through, in order. */
export function phasesOf(step: Step): readonly PhaseName[] {
  switch (step.kind) {
    case 'talk':
    case 'help':
      return ['shown'];
    case 'poll':
      return pollPhases(step);
    case 'estimate':
      return ['open', 'closed', 'results', 'key'];
    case 'spot':
      return ['open', 'closed', 'key'];
  }
}

/** Where an answer could blame somebody, the wall gives reasons and never the split. */
function pollPhases({ blameSensitive, key }: PollStep): readonly PhaseName[] {
  const results = blameSensitive ? [] : (['results'] as const);
  const reasons = key === null ? [] : (['key'] as const);
  return ['open', 'closed', ...results, ...reasons];
}
