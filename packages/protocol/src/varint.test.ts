import { createDecoder } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BrokenFrame,
  expectEnd,
  readStrictBytes,
  readStrictString,
  readStrictVarUint,
} from './varint.ts';

const decode = (...bytes: number[]) => createDecoder(Uint8Array.from(bytes));

describe('integers', () => {
  test('[P2] what lib0 writes is read back, up to 2^53 - 1', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        const encoder = createEncoder();
        writeVarUint(encoder, value);
        const decoder = createDecoder(toUint8Array(encoder));
        expect(readStrictVarUint(decoder)).toBe(value);
        expectEnd(decoder);
      }),
    );
  });

  test('[P2] an integer has one form: every other is refused', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (value, extra) => {
        const encoder = createEncoder();
        writeVarUint(encoder, value);
        const bytes = [...toUint8Array(encoder)];
        bytes[bytes.length - 1]! |= 0x80;
        const padded = decode(...bytes, ...Array<number>(extra - 1).fill(0x80), 0);
        expect(() => readStrictVarUint(padded)).toThrow(BrokenFrame);
      }),
    );
  });

  test('[P2] 2^53 and more, nine bytes, and a missing end are refused', () => {
    const ff = 0xff;
    expect(() => readStrictVarUint(decode(ff, ff, ff, ff, ff, ff, ff, 0x10))).toThrow(/large/);
    expect(readStrictVarUint(decode(ff, ff, ff, ff, ff, ff, ff, 0x0f))).toBe(2 ** 53 - 1);
    expect(() => readStrictVarUint(decode(ff, ff, ff, ff, ff, ff, ff, ff, 1))).toThrow(/long/);
    expect(() => readStrictVarUint(decode(0x80))).toThrow(/cut off/);
    expect(() => readStrictVarUint(decode())).toThrow(/cut off/);
  });
});

describe('fields', () => {
  test('bytes are copied, so that the frame they came in can go', () => {
    const frame = Uint8Array.of(2, 7, 8);
    const bytes = readStrictBytes(createDecoder(frame), 2);
    expect(bytes).toEqual(Uint8Array.of(7, 8));
    expect(bytes.buffer.byteLength).toBe(2);
  });

  test('a declared length beyond the limit or the frame is refused before anything is read', () => {
    expect(() => readStrictBytes(decode(3, 1, 2, 3), 2)).toThrow(BrokenFrame);
    expect(() => readStrictBytes(decode(4, 1, 2, 3), 9)).toThrow(BrokenFrame);
    const huge = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];
    expect(() => readStrictBytes(decode(...huge), Number.MAX_SAFE_INTEGER)).toThrow(BrokenFrame);
  });

  test('text that is no UTF-8 is refused, a byte order mark is kept', () => {
    expect(() => readStrictString(decode(1, 0xff), 9)).toThrow(BrokenFrame);
    expect(() => readStrictString(decode(2, 0xc0, 0x80), 9)).toThrow(BrokenFrame);
    expect(() => readStrictString(decode(3, 0xed, 0xa0, 0x80), 9)).toThrow(BrokenFrame);
    expect(readStrictString(decode(3, 0xef, 0xbb, 0xbf), 9)).toBe('\uFEFF');
  });
});
