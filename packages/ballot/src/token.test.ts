import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionId } from './test-support/arbitraries.ts';
import { isTokenGood, issueToken, nullifierOf, type Hmac } from './token.ts';

const hmac: Hmac = (key, ...parts) => {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const keys = fc
  .record({ seatKey: key, urnKey: key })
  .filter(({ seatKey, urnKey }) => seatKey.some((byte, position) => byte !== urnKey[position]));
const seatId = fc.stringMatching(/^[a-z0-9]{1,20}$/);

test('a token of 48 bytes is good for its question', () => {
  fc.assert(
    fc.property(keys, questionId, seatId, (given, question, seat) => {
      const token = issueToken(hmac, given, question, seat);
      expect(token).toHaveLength(48);
      expect(isTokenGood(hmac, given.urnKey, question, token)).toBe(true);
    }),
  );
});

test('the same seat always gets the same token, another seat another nullifier', () => {
  fc.assert(
    fc.property(keys, questionId, seatId, seatId, (given, question, one, other) => {
      const [first, again, others] = [one, one, other].map((seat) =>
        issueToken(hmac, given, question, seat),
      );
      expect(again).toEqual(first);
      if (one !== other) expect(nullifierOf(others!)).not.toEqual(nullifierOf(first!));
    }),
  );
});

test('a token with any one bit changed is not good', () => {
  fc.assert(
    fc.property(keys, questionId, seatId, fc.nat({ max: 383 }), (given, question, seat, bit) => {
      const token = issueToken(hmac, given, question, seat);
      token[bit >> 3]! ^= 1 << (bit & 7);
      expect(isTokenGood(hmac, given.urnKey, question, token)).toBe(false);
    }),
  );
});

test('a token is good neither for another question nor under another key', () => {
  fc.assert(
    fc.property(keys, questionId, questionId, seatId, (given, question, other, seat) => {
      fc.pre(question !== other);
      const token = issueToken(hmac, given, question, seat);
      expect(isTokenGood(hmac, given.urnKey, other, token)).toBe(false);
      expect(isTokenGood(hmac, given.seatKey, question, token)).toBe(false);
    }),
  );
});

test('a token of another length is not good', () => {
  fc.assert(
    fc.property(keys, questionId, seatId, fc.nat({ max: 47 }), (given, question, seat, length) => {
      const token = issueToken(hmac, given, question, seat);
      const longer = Uint8Array.from([...token, 0]);
      expect(isTokenGood(hmac, given.urnKey, question, token.slice(0, length))).toBe(false);
      expect(isTokenGood(hmac, given.urnKey, question, longer)).toBe(false);
    }),
  );
});
