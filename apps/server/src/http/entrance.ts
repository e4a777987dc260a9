import { parseJoinCode, type EnterReply, type JoinReply } from '@sightline/protocol';
import { z } from 'zod';
import type { AddressBudgets } from '../edge/limits.ts';
import { createGuessLimiter } from '../guess-limiter.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import { fullClass, notAllowed, Refused, unknownCode } from './refused.ts';
import { route, type Route } from './route.ts';

const joinRequest = z.strictObject({
  code: z.string().max(64),
  secret: z.string().max(64).optional(),
});
const leaveRequest = z.strictObject({ secret: z.string().max(64) });
const tooManyJoins = () =>
  new Refused(429, 'too-many', 'Many devices are joining. Try again in a moment.');
const enterRequest = z.strictObject({
  secret: z.string().max(64),
  sessionId: z.string().max(64).optional(),
});

/** How a device gets a seat, comes back to it, and gives it up. */
export function entranceRoutes(
  sessions: Sessions,
  budgets: AddressBudgets,
  surroundings: Surroundings,
): Route[] {
  const limiter = createGuessLimiter(surroundings, budgets);
  return [
    route('POST /api/join', {
      audience: 'everybody',
      body: joinRequest,
      answer: async ({ body, from }): Promise<JoinReply> => {
        const code = parseJoinCode(body.code);
        const host = await limiter.guess(from, () => sessions.findByCode(code ?? ''));
        if (host === 'unheard') throw tooManyJoins();
        if (!host) throw unknownCode();
        const kept = body.secret && host.rejoin(body.secret);
        if (kept) return kept;
        // Only a right code costs this, so that no wrong one keeps a right one out.
        if (!budgets.take(from, 'join')) throw tooManyJoins();
        const reply = await host.join();
        if (reply === 'full') throw fullClass();
        if (!reply) throw unknownCode();
        return reply;
      },
    }),
    route('POST /api/leave', {
      audience: 'everybody',
      body: leaveRequest,
      answer: async ({ body }): Promise<object> => {
        await sessions.leave(body.secret);
        return {};
      },
    }),
    route('POST /api/enter', {
      audience: 'everybody',
      body: enterRequest,
      answer: ({ body }): EnterReply => {
        const reply = sessions.enter(body.secret, body.sessionId);
        if (reply === 'over') throw new Refused(403, 'closed', 'The class is over.');
        if (!reply) throw notAllowed();
        return reply;
      },
    }),
  ];
}
