import { canShow, type Crowd, type Rule } from '@sightline/ballot';
import type { Step } from '@sightline/lesson';
import { activityOf } from './activity.ts';
import { seatLimit } from './places.ts';
import { valueOf } from './record.ts';
import type { OpenedQuestion, SessionState } from './state.ts';
import { phaseOf } from './steps.ts';

type Part = SessionState['seats'][string];

interface Count {
  readonly admitted: number;
  readonly waiting: number;
}

const counts = new WeakMap<Part, Count>();

/** How many seats were let in, and how many wait. */
export function countSeats(seats: SessionState['seats']): Count {
  return Object.values(seats)
    .map(countIn)
    .reduce(
      (sum, one) => ({
        admitted: sum.admitted + one.admitted,
        waiting: sum.waiting + one.waiting,
      }),
      { admitted: 0, waiting: 0 },
    );
}

function countIn(part: Part): Count {
  const known = counts.get(part);
  if (known) return known;
  const all = Object.values(part);
  const waiting = all.filter(({ isWaiting }) => isWaiting).length;
  const count = { admitted: all.length - waiting, waiting };
  counts.set(part, count);
  return count;
}

/**
 * How many can answer, as far as everybody may know: of a question that is asked, those that are here
 * and may, and those that have left and may have. Seats above the head-count don't make a class
 * larger: nobody may be behind them.
 */
export function crowdSize(state: SessionState, asked?: OpenedQuestion): number {
  const { headCount, mode } = state;
  const { left, onlookers } = asked ?? { left: 0, onlookers: [] };
  const size = countSeats(state.seats).admitted - onlookers.length + left;
  return Math.min(size, mode === 'own' ? headCount : seatLimit(state));
}

/** Those who answer a step, or the node its story is at, and the rule for what may be shown of it. */
export function crowdOf(state: SessionState, step: Step): Crowd {
  const asked = valueOf(state.questions, activityOf(step.id, phaseOf(state.scene, step)));
  return { seats: crowdSize(state, asked), rule: ruleOf(state, step) };
}

function ruleOf(state: SessionState, step: Step): Rule {
  if (step.kind === 'scenario') {
    const phase = phaseOf(state.scene, step);
    if (phase.round !== 2) return 'vote';
    const first = valueOf(state.questions, activityOf(step.id, { ...phase, round: 1 }));
    // From a smaller class, or one that lost a seat since, the two results together would tell a vote.
    const isSafe = first?.closed && canShow({ seats: first.closed.seats, rule: 'revote' });
    return isSafe && first.departures === state.departures ? 'revote' : 'never';
  }
  // What a table thinks of others its three students would have to agree on in front of each other.
  if (step.kind === 'poll' && step.attitude) return state.mode === 'table' ? 'never' : 'attitude';
  return state.mode === 'table' ? 'vote' : 'poll';
}
