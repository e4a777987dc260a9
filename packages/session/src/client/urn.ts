import type { Answer } from '@sightline/ballot';
import { writeBallot } from '@sightline/ballot/codec';
import { fetchWithin } from './fetch-within.ts';
import type { Surroundings } from './surroundings.ts';

export interface Ballot {
  readonly question: string;
  readonly token: Uint8Array;
  readonly answer: Answer;
}

/**
 * - `malformed`: the same ballot would be so again
 * - `refused`: this token is not good (any more)
 * - `notOpen`: no urn takes it now; only the class knows whether one will
 * - `again`: nothing is known, repeating is harmless
 */
export type UrnOutcome = 'saved' | 'malformed' | 'refused' | 'notOpen' | 'again';

/** Puts one ballot into the urn, over a connection that carries nothing else. Never throws. */
export async function putBallot(surroundings: Surroundings, ballot: Ballot): Promise<UrnOutcome> {
  const response = await fetchWithin(surroundings, '/urn', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: writeBallot(ballot) as Uint8Array<ArrayBuffer>,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  });
  switch (response?.status) {
    case 204:
      return 'saved';
    case 400:
      return 'malformed';
    case 403:
      return 'refused';
    case 409:
      return 'notOpen';
    default:
      return 'again';
  }
}
