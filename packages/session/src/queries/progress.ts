import type { Step } from '@sightline/lesson';
import { activityOf } from '../director/activity.ts';
import { fewestOf } from '../director/questions.ts';
import { valueOf } from '../director/record.ts';
import { entriesOn } from '../director/shelf.ts';
import type { SessionState } from '../director/state.ts';
import { phaseOf } from '../director/steps.ts';
import type { Progress } from '../layout/lectern.ts';

/** Kinds of steps in which every seat has work of its own. */
const ownWork: readonly Step['kind'][] = ['spot', 'sort', 'cards'];
const counts = new WeakMap<SessionState['seats'], number>();

/** Seats that are connected and admitted. */
function countHere(seats: SessionState['seats']): number {
  const known = counts.get(seats);
  if (known !== undefined) return known;
  const here = entriesOn(seats).filter(([, seat]) => seat.isConnected && !seat.isWaiting).length;
  counts.set(seats, here);
  return here;
}

/** How many have sent or skipped, in words that never give one student away. */
export function progressOf(state: SessionState, step: Step): Progress {
  const { seats, questions, finished, scene } = state;
  const here = countHere(seats);
  const activity = activityOf(step.id, phaseOf(scene, step));
  const isAsked = ownWork.includes(step.kind) || Object.hasOwn(questions, activity);
  if (!isAsked || here < fewestOf(state)) return 'hidden';
  const ready = valueOf(questions, activity)?.ballots ?? valueOf(finished, step.id) ?? 0;
  if (ready === 0) return 'none';
  const share = ready / here;
  if (share < 0.5) return 'some';
  return share < 0.9 ? 'most' : 'nearly-all';
}
