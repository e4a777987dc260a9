import { createDecoder, type Decoder } from 'lib0/decoding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageType, syncType } from './message-type.ts';
import {
  intentLimit,
  readAck,
  readDesk,
  readHello,
  readIntent,
  readMessageType,
  readSyncRequest,
  readToken,
  readTokenRequest,
  readWelcome,
  writeAck,
  writeBeat,
  writeDesk,
  writeHello,
  writeIntent,
  writeToken,
  writeTokenRequest,
  writeWelcome,
} from './messages.ts';
import { BrokenFrame } from './varint.ts';

const number = fc.maxSafeNat();
/** Text of at most `maxLength` ASCII characters. */
const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme-ascii' });

interface Pair<Value> {
  readonly type: number;
  readonly values: fc.Arbitrary<Value>;
  readonly write: (value: Value) => Uint8Array;
  readonly read: (decoder: Decoder) => Value;
}
const pair = <Value>(words: Pair<Value>): Pair<unknown> => words as Pair<unknown>;

const pairs: Record<string, Pair<unknown>> = {
  hello: pair({
    type: messageType.hello,
    values: fc.record({ version: number, secret: text(64), device: text(32) }),
    write: writeHello,
    read: readHello,
  }),
  welcome: pair({
    type: messageType.welcome,
    values: fc.record({
      role: fc.constantFrom('teacher', 'projector', 'seat'),
      lastNumber: number,
      label: text(64),
    }),
    write: writeWelcome,
    read: readWelcome,
  }),
  intent: pair({
    type: messageType.intent,
    values: fc.record({ number, body: text(intentLimit) }),
    write: writeIntent,
    read: readIntent,
  }),
  ack: pair({
    type: messageType.ack,
    values: fc.record({ number, refusal: text(64) }),
    write: writeAck,
    read: readAck,
  }),
  desk: pair({
    type: messageType.desk,
    values: fc.string({ unit: 'binary' }).map((value) => value.toWellFormed()),
    write: writeDesk,
    read: readDesk,
  }),
  tokenRequest: pair({
    type: messageType.tokenRequest,
    values: text(32),
    write: writeTokenRequest,
    read: readTokenRequest,
  }),
  token: pair({
    type: messageType.token,
    values: fc.record({ question: text(32), token: fc.uint8Array({ maxLength: 64 }) }),
    write: writeToken,
    read: readToken,
  }),
};

describe.for(Object.entries(pairs))('%s', ([, { type, values, write, read }]) => {
  test('[P1] is one frame, read back as it was written', () => {
    fc.assert(
      fc.property(values, (value) => {
        const decoder = createDecoder(write(value));
        expect(readMessageType(decoder)).toBe(type);
        expect(read(decoder)).toEqual(value);
      }),
    );
  });

  test('[P1] with a byte too many or too few is broken', () => {
    fc.assert(
      fc.property(values, fc.nat(255), (value, extra) => {
        const frame = write(value);
        const readAll = (bytes: Uint8Array) => {
          const decoder = createDecoder(bytes);
          readMessageType(decoder);
          return read(decoder);
        };
        expect(() => readAll(Uint8Array.of(...frame, extra))).toThrow(BrokenFrame);
        expect(() => readAll(frame.slice(0, -1))).toThrow(BrokenFrame);
      }),
    );
  });

  test('never throws anything but a broken frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        try {
          read(createDecoder(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenFrame);
        }
      }),
    );
  });
});

test('[P13] a beat is one byte', () => {
  expect(writeBeat()).toEqual(Uint8Array.of(messageType.beat));
});

test('[P14] an intent of 4,096 bytes is read, one of 4,097 is broken', () => {
  const read = (length: number) => {
    const decoder = createDecoder(writeIntent({ number: 1, body: 'é'.repeat(length / 2) }));
    readMessageType(decoder);
    return readIntent(decoder).body.length;
  };
  expect(read(intentLimit)).toBe(intentLimit / 2);
  expect(() => read(intentLimit + 2)).toThrow(BrokenFrame);
});

describe('a sync request', () => {
  const read = (...bytes: number[]) => readSyncRequest(createDecoder(Uint8Array.from(bytes)));

  test('[P10] is step 1 and nothing else, and the rest of another is not looked at', () => {
    expect(read(syncType.step1, 1, 0)).toBe(true);
    for (const type of [1, 2, 3, 99]) expect(read(type, 0xff, 0xff, 0xff)).toBe(false);
  });

  test('[P2] with an over-long sub-type is broken, not taken for step 1', () => {
    expect(() => read(0x80, 0, 1, 0)).toThrow(BrokenFrame);
    expect(() => read(0x82, 0, 1, 0)).toThrow(BrokenFrame);
  });

  test('[P11] may hold any vector of up to 1,024 bytes', () => {
    expect(read(0, 3, 255, 255, 255)).toBe(true);
    const long = Array<number>(1_025).fill(0);
    expect(() => read(0, 0x81, 0x08, ...long)).toThrow(BrokenFrame);
  });
});
