import type * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageType, syncType } from './message-type.ts';
import type { Role } from './role.ts';
import {
  BrokenFrame,
  expectEnd,
  readStrictBytes,
  readStrictString,
  readStrictVarUint,
} from './varint.ts';

/** The largest frame a client may send, in bytes. */
export const frameLimit = 8_192;
/** The longest intent, in bytes of UTF-8 JSON. */
export const intentLimit = 4_096;
export const protocolVersion = 3;

const roles = ['teacher', 'projector', 'seat'] as const satisfies readonly Role[];

/** First frame of every connection. `device` is random, made anew in each tab. */
export interface Hello {
  readonly version: number;
  readonly secret: string;
  readonly device: string;
}

/** `lastNumber` is the number of the last intent of this device that the server has settled. */
export interface Welcome {
  readonly role: Role;
  readonly lastNumber: number;
  /** The seat's generated label ("Blue heron"); empty for the other roles. */
  readonly label: string;
}

export interface NumberedIntent {
  readonly number: number;
  /** JSON text, not yet parsed. */
  readonly body: string;
}

/** `refusal` is empty when the intent is durable, else the name of the reason. */
export interface Ack {
  readonly number: number;
  readonly refusal: string;
}

/** `token` is empty when no token can be given. */
export interface Token {
  readonly question: string;
  readonly token: Uint8Array;
}

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** Reads the integer that says what a frame is. @throws {BrokenFrame} */
export function readMessageType(decoder: decoding.Decoder): number {
  return readStrictVarUint(decoder);
}

export function writeHello({ version, secret, device }: Hello): Uint8Array {
  return frame(messageType.hello, (encoder) => {
    encoding.writeVarUint(encoder, version);
    encoding.writeVarString(encoder, secret);
    encoding.writeVarString(encoder, device);
  });
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readHello(decoder: decoding.Decoder): Hello {
  const version = readStrictVarUint(decoder);
  const secret = readStrictString(decoder, 64);
  const device = readStrictString(decoder, 32);
  expectEnd(decoder);
  return { version, secret, device };
}

export function writeWelcome({ role, lastNumber, label }: Welcome): Uint8Array {
  return frame(messageType.welcome, (encoder) => {
    encoding.writeVarUint(encoder, roles.indexOf(role));
    encoding.writeVarUint(encoder, lastNumber);
    encoding.writeVarString(encoder, label);
  });
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readWelcome(decoder: decoding.Decoder): Welcome {
  const role = roles[readStrictVarUint(decoder)];
  if (!role) throw new BrokenFrame('a role is not known');
  const lastNumber = readStrictVarUint(decoder);
  const label = readStrictString(decoder, 64);
  expectEnd(decoder);
  return { role, lastNumber, label };
}

export function writeBeat(): Uint8Array {
  return frame(messageType.beat, () => {});
}

export function writeIntent({ number, body }: NumberedIntent): Uint8Array {
  return frame(messageType.intent, (encoder) => {
    encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, body);
  });
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readIntent(decoder: decoding.Decoder): NumberedIntent {
  const number = readStrictVarUint(decoder);
  const body = readStrictString(decoder, intentLimit);
  expectEnd(decoder);
  return { number, body };
}

export function writeAck({ number, refusal }: Ack): Uint8Array {
  return frame(messageType.ack, (encoder) => {
    encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, refusal);
  });
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readAck(decoder: decoding.Decoder): Ack {
  const number = readStrictVarUint(decoder);
  const refusal = readStrictString(decoder, 64);
  expectEnd(decoder);
  return { number, refusal };
}

/** `body` is JSON: activity → the last revision of this seat's work in it. */
export function writeDesk(body: string): Uint8Array {
  return frame(messageType.desk, (encoder) => encoding.writeVarString(encoder, body));
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readDesk(decoder: decoding.Decoder): string {
  const body = readStrictString(decoder, 1 << 20);
  expectEnd(decoder);
  return body;
}

export function writeTokenRequest(question: string): Uint8Array {
  return frame(messageType.tokenRequest, (encoder) => encoding.writeVarString(encoder, question));
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readTokenRequest(decoder: decoding.Decoder): string {
  const question = readStrictString(decoder, 32);
  expectEnd(decoder);
  return question;
}

export function writeToken({ question, token }: Token): Uint8Array {
  return frame(messageType.token, (encoder) => {
    encoding.writeVarString(encoder, question);
    encoding.writeVarUint8Array(encoder, token);
  });
}

/** Reads what follows the type. @throws {BrokenFrame} */
export function readToken(decoder: decoding.Decoder): Token {
  const question = readStrictString(decoder, 32);
  const token = readStrictBytes(decoder, 64);
  expectEnd(decoder);
  return { question, token };
}

/**
 * Checks what follows the type of a sync frame from a client: step 1 and nothing else. The state
 * vector in it is never decoded; the server answers with the whole document.
 *
 * @returns false when it is any other sync message, which no reader may send
 * @throws {BrokenFrame}
 */
export function readSyncRequest(decoder: decoding.Decoder): boolean {
  if (readStrictVarUint(decoder) !== syncType.step1) return false;
  readStrictBytes(decoder, 1_024);
  expectEnd(decoder);
  return true;
}
