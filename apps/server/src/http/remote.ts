import type { PairReply, PairRequest, RemoteReply } from '@sightline/protocol';
import { z } from 'zod';
import type { AddressBudgets } from '../edge/limits.ts';
import { createGuessLimiter } from '../guess-limiter.ts';
import { pairingLastsMs, Pairings } from '../session/pairing.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import { findClass } from './find-class.ts';
import { notAllowed, tooManyGuesses } from './refused.ts';
import { route, type Route } from './route.ts';

const nothing = z.strictObject({});
const pairRequest = z.strictObject({
  secret: z.string().max(64),
}) satisfies z.ZodType<PairRequest>;

/** How a phone becomes a remote of one class, and stops being one. */
export function remoteRoutes(
  sessions: Sessions,
  budgets: AddressBudgets,
  surroundings: Surroundings,
): Route[] {
  const pairings = new Pairings(surroundings);
  const limiter = createGuessLimiter(surroundings, budgets);
  return [
    route('POST /api/classes/:id/remote', {
      audience: 'teacher',
      body: nothing,
      answer: ({ params }): RemoteReply => {
        const { sessionId } = findClass(sessions, params);
        return { secret: pairings.offer(sessionId), lastsMs: pairingLastsMs };
      },
    }),
    route('POST /api/classes/:id/remote/withdraw', {
      audience: 'teacher',
      body: nothing,
      answer: ({ params }) => {
        pairings.withdraw(findClass(sessions, params).sessionId);
        return {};
      },
    }),
    route('POST /api/classes/:id/remote/disconnect', {
      audience: 'teacher',
      body: nothing,
      answer: async ({ params }) => {
        const host = findClass(sessions, params);
        pairings.withdraw(host.sessionId);
        await host.removeRemotes();
        return {};
      },
    }),
    route('POST /api/pair', {
      audience: 'everybody',
      body: pairRequest,
      answer: async ({ body, from }): Promise<PairReply> => {
        const host = await limiter.guess(from, () => {
          const found = sessions.find(pairings.take(body.secret) ?? '');
          return found?.isOver ? undefined : found;
        });
        if (host === 'unheard') throw tooManyGuesses();
        if (!host) throw notAllowed();
        const { sessionId, key } = host;
        return { sessionId, key, secret: await host.addRemote() };
      },
    }),
  ];
}
