import type { EnterReply } from '@sightline/protocol';
import { SeatSession } from '@sightline/session/svelte';
import type { Seat } from './visit.svelte.ts';

// What only a seat in a class needs, fetched apart from the page so that the code box comes first.
// Whatever the page itself imports as well must come from a module that brings none of this along.

export { default as View } from './screens/ClassScreen.svelte';

/** @param entry the way in, where joining has brought it along */
export function openSeat(secret: string, entry?: EnterReply): Seat {
  return new SeatSession({ secret, entry });
}
