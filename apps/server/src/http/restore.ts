import type { RestoreRequest, StartReply } from '@sightline/protocol';
import { z } from 'zod';
import type { AddressBudgets } from '../edge/limits.ts';
import { createGuessLimiter } from '../guess-limiter.ts';
import { DamagedClass, NotWritten, type Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import { startReply } from './classes.ts';
import { notAllowed, Refused, tooManyGuesses } from './refused.ts';
import { route, type Route } from './route.ts';

const restoreRequest = z.strictObject({
  key: z.string().max(64),
}) satisfies z.ZodType<RestoreRequest>;
const fullDisk = () =>
  new Refused(
    503,
    'broken',
    'The class is not lost, but the server can’t write to its disk. Make room there, then try again.',
  );

const damagedClass = () =>
  new Refused(
    410,
    'damaged',
    'This class can’t be brought back: what the disk kept of it is damaged. Start the class again.',
  );

/** How a class comes back after a restart: whoever has its key, 256 random bits, is one of its teacher's devices. */
export function restoreRoutes(
  sessions: Sessions,
  budgets: AddressBudgets,
  surroundings: Surroundings,
): Route[] {
  const limiter = createGuessLimiter(surroundings, budgets);
  return [
    route('POST /api/classes/:id/restore', {
      audience: 'everybody',
      body: restoreRequest,
      answer: async ({ params: { id = '' }, body, from }): Promise<StartReply> => {
        const key = new Uint8Array(Buffer.from(body.key, 'base64url'));
        const restore = () =>
          sessions.restore(id, key).catch((error: unknown) => {
            if (error instanceof NotWritten) throw fullDisk();
            throw error instanceof DamagedClass ? damagedClass() : error;
          });
        const host = await limiter.guess(from, restore);
        if (host === 'unheard') throw tooManyGuesses();
        if (!host) throw notAllowed();
        return startReply(host);
      },
    }),
  ];
}
