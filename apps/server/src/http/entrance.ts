import type { EnterReply, JoinReply } from '@sightline/protocol';
import { z } from 'zod';
import { createGuessLimiter } from '../guess-limiter.ts';
import { parseJoinCode } from '../join-code.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import { fullClass, notAllowed, Refused, unknownCode } from './refused.ts';
import { route, type Route } from './route.ts';

const joinRequest = z.strictObject({ code: z.string().max(64) });
const leaveRequest = z.strictObject({ secret: z.string().max(64) });
const enterRequest = z.strictObject({
  secret: z.string().max(64),
  sessionId: z.string().max(64).optional(),
});

/** How a device gets a seat, comes back to it, and gives it up. */
export function entranceRoutes(sessions: Sessions, surroundings: Surroundings): Route[] {
  const limiter = createGuessLimiter(surroundings);
  return [
    route('POST /api/join', {
      audience: 'everybody',
      body: joinRequest,
      answer: async ({ body }): Promise<JoinReply> => {
        if (!(await limiter.wait()))
          throw new Refused(429, 'too-many', 'Many devices are joining. Try again in a moment.');
        const code = parseJoinCode(body.code);
        const reply = code && (await sessions.findByCode(code)?.join());
        if (reply === 'full') throw fullClass();
        if (reply) return reply;
        limiter.noteWrong();
        throw unknownCode();
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
