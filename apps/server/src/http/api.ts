import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from '../journal.ts';
import { hashSecret, isSameHash } from '../secret.ts';
import { readJson } from './body.ts';
import { notAllowed, notFound, Refused } from './refused.ts';
import { replyJson, replyRefusal } from './reply.ts';
import type { Route } from './route.ts';
import { isSameOrigin } from './same-origin.ts';

/** Answers `/api/…`: finds the route, checks who asks, reads the body, replies. Never throws. */
export function createApi(routes: readonly Route[], teacherHash: string, journal: Journal) {
  function isTeacher(request: IncomingMessage): boolean {
    const [, secret] = /^Bearer ([\w-]{1,64})$/.exec(request.headers.authorization ?? '') ?? [];
    return isSameHash(hashSecret(secret ?? ''), teacherHash);
  }

  async function answer(request: IncomingMessage, path: string): Promise<unknown> {
    if (!isSameOrigin(request.headers)) throw notAllowed();
    for (const { method, path: pattern, audience, answer } of routes) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (!match) continue;
      if (audience === 'teacher' && !isTeacher(request)) throw notAllowed();
      const body = method === 'POST' ? await readJson(request) : undefined;
      return answer({ ...match.groups }, body);
    }
    throw notFound();
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string) => {
    try {
      replyJson(response, 200, await answer(request, path));
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.status === 500) journal.fault(error);
      // What is left of a body that nobody reads must not be taken for the next request.
      if (!request.complete) response.setHeader('Connection', 'close');
      replyRefusal(response, refused.status, refused.refusal);
    }
  };
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  return new Refused(500, 'broken', 'Something went wrong here. Try again.');
}
