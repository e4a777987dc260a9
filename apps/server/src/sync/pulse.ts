import { writeBeat } from '@sightline/protocol';
import { repeat, type Surroundings } from '../surroundings.ts';
import type { Room } from './room.ts';

const beatEveryMs = 2_000;
const beatsPerCheck = 5;
const beat = writeBeat();

/** Says "still here" to a room's followers every two seconds, and pings them every ten. */
export function startPulse(room: Room, surroundings: Pick<Surroundings, 'later'>): () => void {
  let beats = 0;
  return repeat(surroundings, beatEveryMs, () => {
    room.sendAll(beat);
    if (++beats % beatsPerCheck === 0) for (const follower of room.followers) follower.check();
  });
}
