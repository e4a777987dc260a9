import type { IncomingMessage, ServerResponse } from 'node:http';
import { ballotLength, readBallot, type Ballot } from '@sightline/ballot';
import { readBody } from '../http/body.ts';
import { isSameOrigin } from '../http/same-origin.ts';
import type { Journal } from '../journal.ts';
import type { Cast } from './open-question.ts';

const status = { kept: 204, closed: 409, malformed: 400, notGood: 403, stopping: 503 } as const;

/** Finds the urn of a ballot's question and puts the ballot in. */
export type CastBallot = (ballot: Ballot) => Promise<Cast | 'closed' | 'stopping'>;

/**
 * `POST /urn`: takes a ballot and nothing else. No cookie, no secret and no address is looked at, and
 * the answer has no body. 503 when the ballot could not be written, or the server stops: sending it
 * again is harmless.
 */
export function createUrnDoor(cast: CastBallot, journal: Journal) {
  async function answer(request: IncomingMessage): Promise<number> {
    const isBallot =
      request.method === 'POST' &&
      request.headers['content-type'] === 'application/octet-stream' &&
      isSameOrigin(request.headers);
    if (!isBallot) return status.malformed;
    const ballot = readBallot(await readBody(request, ballotLength).catch(() => new Uint8Array()));
    return ballot ? status[await cast(ballot)] : status.malformed;
  }

  return async (request: IncomingMessage, response: ServerResponse) => {
    // One ballot, one connection: what else this device asks for comes over another.
    response.setHeader('Connection', 'close');
    response.sendDate = false;
    try {
      response.writeHead(await answer(request)).end();
    } catch {
      journal.note('storage-failed');
      response.writeHead(503).end();
    }
  };
}
