import type { Surroundings as DeviceSurroundings } from '@sightline/session/client';
import { WebSocket } from 'ws';
import type { Surroundings } from '../surroundings.ts';
import type { Timers } from './timers.ts';

/** What a simulated device needs from the world: it asks this same server, as any device does. */
export function createDeviceSurroundings(
  origin: string,
  { now, random }: Pick<Surroundings, 'now' | 'random'>,
  timers: Timers,
): DeviceSurroundings {
  const Socket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { origin, perMessageDeflate: false });
    }
  };
  return {
    origin,
    fetch: (input, init) => fetch(input, init),
    WebSocket: Socket as unknown as typeof globalThis.WebSocket,
    random,
    now,
    later: (ms, run) => void timers.later(ms, run),
  };
}
