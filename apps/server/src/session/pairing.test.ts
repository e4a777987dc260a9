import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { pairingLastsMs, Pairings } from './pairing.ts';

function open() {
  const clock = createHeldClock();
  return { clock, pairings: new Pairings(clock) };
}

test('[P26] a pairing is good once', () => {
  const { pairings } = open();
  const secret = pairings.offer('one');
  expect(secret).toMatch(/^[\w-]{22}$/);
  expect(pairings.take(secret)).toBe('one');
  expect(pairings.take(secret)).toBeUndefined();
});

test('[P26] a pairing is good for two minutes and no longer', () => {
  const { clock, pairings } = open();
  const early = pairings.offer('one');
  clock.advance(pairingLastsMs - 1);
  expect(pairings.take(early)).toBe('one');
  const late = pairings.offer('one');
  clock.advance(pairingLastsMs);
  expect(pairings.take(late)).toBeUndefined();
});

test('[P26] a new pairing makes the one before worthless, in its own class only', () => {
  const { pairings } = open();
  const first = pairings.offer('one');
  const other = pairings.offer('two');
  const second = pairings.offer('one');
  expect(pairings.take(first)).toBeUndefined();
  expect(pairings.take(second)).toBe('one');
  expect(pairings.take(other)).toBe('two');
});

test('a pairing that was withdrawn opens nothing', () => {
  const { pairings } = open();
  const secret = pairings.offer('one');
  pairings.withdraw('one');
  expect(pairings.take(secret)).toBeUndefined();
});

test('[P26] whatever is offered, taken, withdrawn or waited for: a secret opens its class at most once, and only as the latest', () => {
  const classes = ['one', 'two', 'three'];
  const sessionId = fc.constantFrom(...classes);
  const move = fc.oneof(
    fc.record({ kind: fc.constant('offer' as const), sessionId }),
    fc.record({ kind: fc.constant('withdraw' as const), sessionId }),
    fc.record({ kind: fc.constant('take' as const), which: fc.nat(20) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(pairingLastsMs) }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const { clock, pairings } = open();
      const made: { secret: string; sessionId: string; at: number }[] = [];
      const latest = new Map<string, string>();
      for (const each of moves) {
        if (each.kind === 'wait') clock.advance(each.ms);
        if (each.kind === 'withdraw') {
          pairings.withdraw(each.sessionId);
          latest.delete(each.sessionId);
        }
        if (each.kind === 'offer') {
          const secret = pairings.offer(each.sessionId);
          made.push({ secret, sessionId: each.sessionId, at: clock.now() });
          latest.set(each.sessionId, secret);
        }
        if (each.kind === 'take' && made.length > 0) {
          const { secret, sessionId, at } = made[each.which % made.length]!;
          const isGood = latest.get(sessionId) === secret && clock.now() - at < pairingLastsMs;
          expect(pairings.take(secret)).toBe(isGood ? sessionId : undefined);
          if (isGood) latest.delete(sessionId);
        }
      }
    }),
  );
});
