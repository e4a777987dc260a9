import type { PracticeRequest, StartReply } from '@sightline/protocol';
import { z } from 'zod';
import type { Library } from '../library.ts';
import type { Practices } from '../practice/practices.ts';
import { attempt, Attempts } from './attempts.ts';
import { lessonToTeach } from './lesson-to-teach.ts';
import { Refused } from './refused.ts';
import { route, type Route } from './route.ts';

const practiceRequest = z.strictObject({
  lesson: z.string().max(64),
  attempt,
}) satisfies z.ZodType<PracticeRequest>;

/** How a teacher starts a class of simulated students. */
export function practiceRoutes(practices: Practices, library: Library): Route[] {
  const starts = new Attempts<StartReply>();

  async function start(name: string): Promise<StartReply> {
    const { lesson } = await lessonToTeach(library, name);
    if (practices.isFull)
      throw new Refused(429, 'too-many', 'Many practice classes are running. End one first.');
    const host = await practices.start(lesson);
    if (!host) throw new Refused(503, 'broken', 'Sightline is stopping. Start it again first.');
    return { sessionId: host.sessionId, key: host.key };
  }

  return [
    route('POST /api/practice', {
      audience: 'teacher',
      body: practiceRequest,
      answer: ({ body }) => starts.once(body.attempt, () => start(body.lesson)),
    }),
  ];
}
