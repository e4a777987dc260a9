import {
  messageType,
  readIntent,
  readMessageType,
  readTokenRequest,
  syncType,
} from '@sightline/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Doc, encodeStateAsUpdate } from 'yjs';
import type { Board } from '../../layout/board.ts';
import type { FakeSocket } from './fake-socket.ts';

/**
 * The server's answer to step 1: the whole document of a room.
 *
 * @param document the server's own, where it changes under the eyes of the client
 */
export function writeDocument(room: string, content: object, document = new Doc()): Uint8Array {
  document.transact(() => {
    for (const [key, value] of Object.entries(content)) document.getMap(room).set(key, value);
  });
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.sync);
  encoding.writeVarUint(encoder, syncType.step2);
  encoding.writeVarUint8Array(encoder, encodeStateAsUpdate(document));
  return encoding.toUint8Array(encoder);
}

export function makeBoard(sequence: number, device: Board['device'] = { screen: 'lobby' }): Board {
  return {
    sequence,
    mode: 'own',
    practice: false,
    tables: 0,
    liveTables: false,
    language: 'en',
    wall: { screen: 'blank' },
    device,
    help: { adults: [], lines: [] },
  };
}

/** Types of the frames a client sent, oldest first. */
export function typesSent(socket: FakeSocket): readonly number[] {
  return socket.sent.map((frame) => readMessageType(decoding.createDecoder(frame)));
}

/** `number: JSON` of every intent a client sent, oldest first. */
export function intentsSent(socket: FakeSocket): readonly { number: number; intent: unknown }[] {
  return bodiesSent(socket, messageType.intent, (decoder) => {
    const { number, body } = readIntent(decoder);
    return { number, intent: JSON.parse(body) as unknown };
  });
}

export function tokensAsked(socket: FakeSocket): readonly string[] {
  return bodiesSent(socket, messageType.tokenRequest, readTokenRequest);
}

function bodiesSent<Body>(
  socket: FakeSocket,
  type: number,
  read: (decoder: decoding.Decoder) => Body,
): readonly Body[] {
  return socket.sent.flatMap((frame) => {
    const decoder = decoding.createDecoder(frame);
    return readMessageType(decoder) === type ? [read(decoder)] : [];
  });
}
