import type { Decoder } from 'lib0/decoding';

/** A frame that breaks a rule of PROTOCOL.md; the connection it came over is closed. */
export class BrokenFrame extends Error {
  override name = 'BrokenFrame';
}

/**
 * Reads an unsigned LEB128 integer in its shortest form only, up to 2^53 - 1.
 *
 * lib0 accepts over-long forms (`80 00` for 0), which lets a sender pass a check on the first byte
 * and still be decoded as another message.
 *
 * @throws {BrokenFrame} when the integer is over-long, too large, or cut off
 */
export function readStrictVarUint(decoder: Decoder): number {
  let value = 0;
  let factor = 1;
  for (let length = 1; length <= 8; length++) {
    const byte = decoder.arr[decoder.pos];
    if (byte === undefined) throw new BrokenFrame('an integer is cut off');
    decoder.pos++;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) {
      if (byte === 0 && length > 1) throw new BrokenFrame('an integer is over-long');
      if (value > Number.MAX_SAFE_INTEGER) throw new BrokenFrame('an integer is too large');
      return value;
    }
    factor *= 128;
  }
  throw new BrokenFrame('an integer is too long');
}

/**
 * Reads `length ‖ bytes` and copies the bytes, so that a small value never keeps a large receive
 * buffer alive.
 *
 * @throws {BrokenFrame} when fewer bytes are there than declared, or more than `limit` are declared
 */
export function readStrictBytes(decoder: Decoder, limit: number): Uint8Array {
  const length = readStrictVarUint(decoder);
  if (length > limit) throw new BrokenFrame(`a field is longer than ${limit} bytes`);
  const end = decoder.pos + length;
  if (end > decoder.arr.length) throw new BrokenFrame('a field is cut off');
  const bytes = decoder.arr.slice(decoder.pos, end);
  decoder.pos = end;
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads `length ‖ UTF-8`. @throws {BrokenFrame} as {@link readStrictBytes}, or on broken UTF-8 */
export function readStrictString(decoder: Decoder, limit: number): string {
  const bytes = readStrictBytes(decoder, limit);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BrokenFrame('a text is not UTF-8');
  }
}

/** @throws {BrokenFrame} when bytes are left: one frame holds exactly one message */
export function expectEnd(decoder: Decoder): void {
  if (decoder.pos !== decoder.arr.length) throw new BrokenFrame('bytes are left after the message');
}
