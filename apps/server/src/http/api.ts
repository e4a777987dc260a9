import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gate } from '../edge/gate.ts';
import type { Journal } from '../journal.ts';
import { hashSecret } from '../secret.ts';
import type { TeacherSecrets } from '../teacher-secrets.ts';
import { readJson } from './body.ts';
import { notAllowed, notFound, Refused } from './refused.ts';
import { replyJson, replyRefusal } from './reply.ts';
import type { Route } from './route.ts';
import { isSameOrigin } from './same-origin.ts';

/** Answers `/api/…`: finds the route, checks who asks, reads the body, replies. Never throws. */
export function createApi(
  routes: readonly Route[],
  teachers: Pick<TeacherSecrets, 'has'>,
  gate: Pick<Gate, 'nameOf'>,
  journal: Journal,
) {
  function isTeacher(request: IncomingMessage): boolean {
    const [, secret] = /^Bearer ([\w-]{1,64})$/.exec(request.headers.authorization ?? '') ?? [];
    return teachers.has(hashSecret(secret ?? ''));
  }

  async function answer(request: IncomingMessage, path: string): Promise<unknown> {
    if (!isSameOrigin(request.headers)) throw notAllowed();
    for (const { method, path: pattern, audience, answer } of routes) {
      const match = request.method === method ? pattern.exec(path) : null;
      if (!match) continue;
      if (audience === 'teacher' && !isTeacher(request)) throw notAllowed();
      const from = gate.nameOf(request.socket);
      const body = method === 'POST' ? await readJson(request) : undefined;
      return answer({ ...match.groups }, body, from);
    }
    throw notFound();
  }

  return async (request: IncomingMessage, response: ServerResponse, path: string) => {
    // A connection that has carried a secret carries nothing else: no ballot may come over it.
    response.setHeader('Connection', 'close');
    try {
      replyJson(response, 200, await answer(request, path));
    } catch (error) {
      const refused = refusalOf(error);
      if (refused.status === 500) journal.fault(error);
      replyRefusal(response, refused.status, refused.refusal);
    }
  };
}

function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  return new Refused(500, 'broken', 'Something went wrong here. Try again.');
}
