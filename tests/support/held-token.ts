import { messageType, readMessageType, readToken } from '@sightline/protocol';
import { createDecoder } from 'lib0/decoding';
import type { ScriptedSeat } from './scripted-seat.ts';

/**
 * The token of a question that a seat was given, as whoever reads its memory would have it.
 *
 * @throws when it was given none
 */
export function heldToken({ network }: ScriptedSeat, question: string): Uint8Array {
  const given = network.recording.received
    .filter(({ from }) => from.startsWith('socket'))
    .map(({ bytes }) => createDecoder(bytes))
    .filter((decoder) => readMessageType(decoder) === messageType.token)
    .map(readToken)
    .find((one) => one.question === question && one.token.length > 0);
  if (!given) throw new Error(`no token for ${question}`);
  return given.token;
}
