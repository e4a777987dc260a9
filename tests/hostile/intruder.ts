import {
  messageType,
  protocolVersion,
  syncType,
  writeHello,
  type RoomName,
} from '@sightline/protocol';
import * as encoding from 'lib0/encoding';
import { RawSocket, writeRawFrame } from '../support/raw-socket.ts';
import type { ServerProcess } from '../support/index.ts';

export interface Target {
  readonly port: number;
  readonly sessionId: string;
  readonly epoch: number;
}

/** A class as far as one finds it from outside. */
interface Found {
  readonly server: ServerProcess;
  readonly teacher: { readonly sessionId: string };
}

export async function findTarget({ server, teacher }: Found): Promise<Target> {
  const { sessionId } = teacher;
  const response = await fetch(`${server.origin}/api/enter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: server.teacherSecret, sessionId }),
  });
  const { epoch } = (await response.json()) as { epoch: number };
  return { port: server.port, sessionId, epoch };
}

export function pathOf({ sessionId, epoch }: Target, room: RoomName): string {
  return `/sync/${sessionId}/${epoch}/${room}`;
}

export function helloOf(secret: string, device = 'intruder'): Uint8Array {
  return writeHello({ version: protocolVersion, secret, device });
}

/** A connection that has said nothing but these bytes, sent together with its request. */
export function knock(target: Target, room: RoomName, bytes: Uint8Array): RawSocket {
  return new RawSocket(target.port, pathOf(target, room), bytes);
}

/** A connection with a good secret that then sends these messages at once. */
export function intrude(
  target: Target,
  room: RoomName,
  secret: string,
  ...messages: readonly Uint8Array[]
): RawSocket {
  const frames = [helloOf(secret), ...messages].map((message) => writeRawFrame(message));
  return knock(target, room, Buffer.concat(frames));
}

/** A message made of integers and, behind their length, fields. */
export function compose(...parts: readonly (number | Uint8Array | string)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

export const step1 = compose(messageType.sync, syncType.step1, new Uint8Array([0]));

/** How a connection ended. @throws when the server does not end it */
export async function endOf(raw: RawSocket, limitMs = 8_000) {
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(() => deadline.reject(new Error('the server did not end it')), limitMs);
  try {
    return await Promise.race([raw.ended, deadline.promise]);
  } finally {
    clearTimeout(timer);
    raw.destroy();
  }
}
