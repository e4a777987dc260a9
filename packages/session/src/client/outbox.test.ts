import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Outbox } from './outbox.ts';

test('[P14] intents are numbered from 1 without gaps, one under way at a time', () => {
  const outbox = new Outbox<string>();
  outbox.resume(0);
  outbox.add('a');
  outbox.add('b');
  expect(outbox.take()).toEqual({ number: 1, item: 'a' });
  expect(outbox.take()).toBeUndefined();
  expect(outbox.settle(1)).toBe('a');
  expect(outbox.take()).toEqual({ number: 2, item: 'b' });
});

test('a later revision takes the place of one that waits, not of one under way', () => {
  const outbox = new Outbox<string>();
  const add = (item: string) => outbox.add(item, (waiting) => waiting[0] === item[0]);
  outbox.resume(0);
  add('a1');
  outbox.take();
  add('a2');
  add('b1');
  add('a3');
  expect(outbox.items).toEqual(['a1', 'a3', 'b1']);
});

test('[P18] what is left is sent again after a welcome, with the number it had', () => {
  const outbox = new Outbox<string>();
  outbox.resume(4);
  outbox.add('a');
  expect(outbox.take()).toEqual({ number: 5, item: 'a' });
  outbox.resume(4);
  outbox.add('b', () => true);
  expect(outbox.take()).toEqual({ number: 5, item: 'a' });
});

test('[P15] what may be settled already is asked for once more under its number', () => {
  const outbox = new Outbox<string>();
  outbox.resume(0);
  outbox.add('a');
  outbox.add('b');
  outbox.take();
  outbox.resume(1);
  expect(outbox.take()).toEqual({ number: 1, item: 'a' });
  expect(outbox.settle(1)).toBe('a');
  expect(outbox.take()).toEqual({ number: 2, item: 'b' });
});

test('intents are numbered anew when the server has lost numbers', () => {
  const outbox = new Outbox<string>();
  outbox.resume(7);
  outbox.add('a');
  outbox.take();
  outbox.resume(2);
  expect(outbox.take()).toEqual({ number: 3, item: 'a' });
});

test('an acknowledgement that comes twice settles nothing else', () => {
  const outbox = new Outbox<string>();
  outbox.resume(0);
  outbox.add('a');
  outbox.add('b');
  outbox.take();
  outbox.settle(1);
  expect(outbox.settle(1)).toBeUndefined();
  expect(outbox.items).toEqual(['b']);
});

/** What may happen to one device and its server. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.constant('save' as const) },
  { weight: 4, arbitrary: fc.constantFrom('arrive', 'acknowledge') },
  { weight: 1, arbitrary: fc.constantFrom('lose', 'welcome') },
);

test('[I12, P15, P18] whatever is lost, each step is settled with its last revision, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(happening, fc.nat(2))), (happenings) => {
      const outbox = new Outbox<{ step: number; revision: number }>();
      const saved = new Map<number, number>();
      const stored = new Map<number, number>();
      const network: { number: number; item: { step: number; revision: number } }[] = [];
      const acknowledgements: number[] = [];
      let isConnected = false;
      let lastNumber = 0;
      let revision = 0;
      const happen = (what: string, step: number) => {
        if (what === 'save') {
          saved.set(step, ++revision);
          outbox.add({ step, revision }, (waiting) => waiting.step === step);
        }
        if (what === 'lose') isConnected = false;
        if (what === 'welcome' && !isConnected) {
          isConnected = true;
          network.length = acknowledgements.length = 0;
          outbox.resume(lastNumber);
        }
        const next = isConnected ? outbox.take() : undefined;
        if (next) network.push(next);
        const arrived = what === 'arrive' ? network.shift() : undefined;
        if (arrived) {
          expect(arrived.number).toBeLessThanOrEqual(lastNumber + 1);
          if (arrived.number === lastNumber + 1) {
            lastNumber = arrived.number;
            expect(arrived.item.revision).toBeGreaterThan(stored.get(arrived.item.step) ?? 0);
            stored.set(arrived.item.step, arrived.item.revision);
          }
          acknowledgements.push(arrived.number);
        }
        const settled =
          what === 'acknowledge' && isConnected ? acknowledgements.shift() : undefined;
        if (settled) outbox.settle(settled);
      };
      for (const [what, step] of happenings) happen(what, step);
      happen('lose', 0);
      happen('welcome', 0);
      while (outbox.size > 0) {
        happen('arrive', 0);
        happen('acknowledge', 0);
      }
      expect(stored).toEqual(saved);
    }),
    { numRuns: 2_000 },
  );
});
