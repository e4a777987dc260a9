import type { Step } from '@sightline/lesson';
import { valueOf } from '../director/record.ts';
import { entriesOn } from '../director/shelf.ts';
import type { SessionState } from '../director/state.ts';
import type { Progress } from '../layout/lectern.ts';

const fewestSeats = 5;
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
export function progressOf({ seats, questions, finished }: SessionState, step: Step): Progress {
  const here = countHere(seats);
  const isAsked = step.kind === 'spot' || Object.hasOwn(questions, step.id);
  if (!isAsked || here < fewestSeats) return 'hidden';
  const ready = valueOf(questions, step.id)?.ballots ?? valueOf(finished, step.id) ?? 0;
  if (ready === 0) return 'none';
  const share = ready / here;
  if (share < 0.5) return 'some';
  return share < 0.9 ? 'most' : 'nearly-all';
}
