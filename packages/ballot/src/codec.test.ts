import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer, readBallot, writeAnswer, writeBallot, type Ballot } from './codec.ts';
import { answer, questionId, token } from './test-support/arbitraries.ts';

const ballot: fc.Arbitrary<Ballot> = fc.record({ question: questionId, token, answer });
const skip = { kind: 'skip' } as const;

test('a ballot that was written is read as it was', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      expect(readBallot(writeBallot(given))).toEqual(given);
    }),
  );
});

test('every ballot has 80 bytes, a skip like any answer', () => {
  fc.assert(
    fc.property(ballot, (given) => {
      expect(writeBallot(given)).toHaveLength(80);
    }),
  );
});

test('bytes that are read are exactly those that would be written', () => {
  const nearly = fc
    .tuple(ballot, fc.nat({ max: 79 }), fc.nat({ max: 255 }))
    .map(([given, position, byte]) => writeBallot(given).with(position, byte));
  fc.assert(
    fc.property(fc.oneof(nearly, fc.uint8Array({ minLength: 80, maxLength: 80 })), (bytes) => {
      const read = readBallot(bytes);
      if (read) expect(writeBallot(read)).toEqual(bytes);
    }),
    { numRuns: 2_000 },
  );
});

test('a ballot of another length is not read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200, size: 'max' }), (bytes) => {
      fc.pre(bytes.length !== 80);
      expect(readBallot(bytes)).toBeUndefined();
    }),
  );
});

test.each([
  ['a byte behind a skip', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  ['a kind that is not known', [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['a byte behind the options', [1, 0, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
])('%s is not read', (_, bytes) => {
  expect(readAnswer(Uint8Array.from(bytes))).toBeUndefined();
});

test('the layout is the one of the protocol', () => {
  const bytes = writeBallot({
    question: 'abcdefghijklmn27',
    token: new Uint8Array(48).fill(7),
    answer: { kind: 'picked', picked: [0, 2, 31] },
  });
  expect(new TextDecoder().decode(bytes.subarray(0, 16))).toBe('abcdefghijklmn27');
  expect([...bytes.subarray(16, 64)]).toEqual(new Array(48).fill(7));
  expect([...bytes.subarray(64)]).toEqual([1, 0x80, 0, 0, 5, ...new Array(11).fill(0)]);
});

test('a question id that is not one is neither written nor read', () => {
  expect(() =>
    writeBallot({ question: 'ABCDEFGHIJKLMNOP', token: new Uint8Array(48), answer: skip }),
  ).toThrow(RangeError);
  const bytes = writeBallot({
    question: 'abcdefghijklmnop',
    token: new Uint8Array(48),
    answer: skip,
  });
  expect(readBallot(bytes.with(0, 0x41))).toBeUndefined();
});

test.each([
  { kind: 'picked', picked: [32] } as const,
  { kind: 'picked', picked: [-1] } as const,
  { kind: 'picked', picked: [0.5] } as const,
])('%j cannot be written', (given) => {
  expect(() => writeAnswer(given)).toThrow(RangeError);
});

test('a ballot does not hold on to the buffer it was read from', () => {
  const bytes = Buffer.from(
    writeBallot({ question: 'abcdefghijklmnop', token: new Uint8Array(48), answer: skip }),
  );
  const read = readBallot(bytes);
  bytes.fill(1);
  expect(read?.token).toEqual(new Uint8Array(48));
});
