import { canShow, type Crowd, type Rule } from '@sightline/ballot';
import type { Step } from '@sightline/lesson';
import { activityOf } from './activity.ts';
import { valueOf } from './record.ts';
import type { SessionState } from './state.ts';
import { phaseOf } from './steps.ts';

type Part = SessionState['seats'][string];

const counts = new WeakMap<Part, number>();

/** How many seats were let in. */
export function countAdmitted(seats: SessionState['seats']): number {
  return Object.values(seats).reduce((sum, part) => sum + countIn(part), 0);
}

function countIn(part: Part): number {
  const known = counts.get(part);
  if (known !== undefined) return known;
  const admitted = Object.values(part).filter(({ isWaiting }) => !isWaiting).length;
  counts.set(part, admitted);
  return admitted;
}

/**
 * How many can answer, as far as everybody may know. Seats above the head-count don't make a class
 * larger: nobody may be behind them.
 */
export function crowdSize({ seats, headCount, mode }: SessionState): number {
  const admitted = countAdmitted(seats);
  return mode === 'own' ? Math.min(admitted, headCount) : admitted;
}

/** Those who answer a step, or the node its story is at, and the rule for what may be shown of it. */
export function crowdOf(state: SessionState, step: Step): Crowd {
  return { seats: crowdSize(state), rule: ruleOf(state, step) };
}

function ruleOf(state: SessionState, step: Step): Rule {
  if (step.kind === 'scenario') {
    const phase = phaseOf(state.scene, step);
    if (phase.round !== 2) return 'vote';
    const first = valueOf(state.questions, activityOf(step.id, { ...phase, round: 1 }))?.closed;
    // From a smaller class, or one that lost a seat since, the two results together would tell a vote.
    const isSafe = first && canShow({ seats: first.seats, rule: 'revote' });
    return isSafe && first.removals === state.removed.length ? 'revote' : 'never';
  }
  // What a table thinks of others its three students would have to agree on in front of each other.
  if (step.kind === 'poll' && step.attitude) return state.mode === 'table' ? 'never' : 'attitude';
  return state.mode === 'table' ? 'vote' : 'poll';
}
