import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { answer, nullifier } from './test-support/arbitraries.ts';
import type { Answer } from './question.ts';
import { Urn } from './urn.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Ballots of a few seats that change their minds. */
const casts = fc
  .uniqueArray(nullifier, { minLength: 1, maxLength: 100, size: 'max', selector: hex })
  .chain((seats) =>
    fc.array(fc.tuple(fc.constantFrom(...seats), answer), { maxLength: 200, size: 'max' }),
  );

function filledUrn(given: readonly (readonly [Uint8Array, Answer])[]): Urn {
  const urn = new Urn();
  for (const [seat, latest] of given) urn.cast(seat, latest);
  return urn;
}

test('the latest ballot of each seat counts, exactly once', () => {
  fc.assert(
    fc.property(casts, (given) => {
      const urn = filledUrn(given);
      const latest = new Map(given.map(([seat, value]) => [hex(seat), value]));
      const inOrder = [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
      expect(urn.count).toBe(latest.size);
      expect(urn.answers()).toEqual(inOrder);
    }),
  );
});

test('a ballot cast many times counts once', () => {
  fc.assert(
    fc.property(nullifier, answer, fc.integer({ min: 1, max: 50 }), (seat, given, times) => {
      const urn = filledUrn(new Array(times).fill([seat, given] as const));
      expect(urn.answers()).toEqual([given]);
    }),
  );
});

test('a snapshot does not know in what order ballots came', () => {
  const distinct = fc.uniqueArray(fc.tuple(nullifier, answer), {
    maxLength: 100,
    size: 'max',
    selector: ([seat]) => hex(seat),
  });
  const twoOrders = distinct.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(filledUrn(other).snapshot()).toEqual(filledUrn(one).snapshot());
    }),
  );
});

test('a snapshot does not know how often a seat changed its mind', () => {
  fc.assert(
    fc.property(casts, (given) => {
      const latest = new Map(given.map((cast) => [hex(cast[0]), cast]));
      expect(filledUrn(given).snapshot()).toEqual(filledUrn([...latest.values()]).snapshot());
    }),
  );
});

test('an urn that is restored is the same urn', () => {
  fc.assert(
    fc.property(casts, (given) => {
      const urn = filledUrn(given);
      const restored = Urn.restore(urn.snapshot());
      expect(restored.count).toBe(urn.count);
      expect(restored.answers()).toEqual(urn.answers());
      expect(restored.snapshot()).toEqual(urn.snapshot());
    }),
  );
});

test('a snapshot changes nothing when it is written to', () => {
  const urn = filledUrn([[new Uint8Array(16), { kind: 'picked', picked: [4] }]]);
  urn.snapshot().fill(255);
  expect(urn.answers()).toEqual([{ kind: 'picked', picked: [4] }]);
});

test.each([
  ['is cut off', (bytes: Uint8Array) => bytes.slice(0, 40)],
  ['holds an answer that is none', (bytes: Uint8Array) => bytes.with(16, 9)],
  ['holds a seat twice', (bytes: Uint8Array) => Uint8Array.from([...bytes, ...bytes])],
])('a snapshot that %s is not restored', (_, breakIt) => {
  const bytes = filledUrn([
    [new Uint8Array(16).fill(1), { kind: 'skip' }],
    [new Uint8Array(16).fill(2), { kind: 'skip' }],
  ]).snapshot();
  expect(() => Urn.restore(breakIt(bytes))).toThrow(RangeError);
});

test('an urn that is destroyed holds nothing', () => {
  const urn = filledUrn([[new Uint8Array(16).fill(1), { kind: 'picked', picked: [4] }]]);
  urn.destroy();
  expect(urn.count).toBe(0);
  expect(urn.answers()).toEqual([]);
  expect(urn.snapshot()).toHaveLength(0);
});

test('blocks that ballots have lain in are overwritten with zeros, when a larger one is taken and at the end', () => {
  const moves = vi.spyOn(Uint8Array.prototype, 'copyWithin');
  const urn = new Urn();
  // Twice as many as the first block has room for.
  for (let number = 0; number < 128; number++)
    urn.cast(new Uint8Array(16).fill(number + 1), { kind: 'picked', picked: [0] });
  const blocks = [...new Set(moves.mock.contexts as Uint8Array[])];
  moves.mockRestore();
  expect(blocks).toHaveLength(2);
  const isZero = (block: Uint8Array) => block.every((byte) => byte === 0);
  expect(blocks.map(isZero)).toEqual([true, false]);
  urn.destroy();
  expect(blocks.map(isZero)).toEqual([true, true]);
});
