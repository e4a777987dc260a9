import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budgets } from './budgets.ts';

const allowances = { fast: { size: 3, perSecond: 2 }, slow: { size: 5, perSecond: 0.5 } } as const;
const kinds = ['fast', 'slow'] as const;
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** Somebody does something, so long after what came before. */
const deed = fc.record({
  name,
  kind: fc.constantFrom(...kinds),
  afterMs: fc.oneof(fc.nat(300), fc.nat(30_000)),
});

/** @returns what was allowed, and when */
function run(deeds: readonly { name: string; kind: 'fast' | 'slow'; afterMs: number }[], most = 9) {
  let now = 1_000;
  const budgets = new Budgets(allowances, () => now, most);
  const allowed = deeds.map(({ name, kind, afterMs }) => {
    now += afterMs;
    return { name, kind, at: now, isAllowed: budgets.take(name, kind) };
  });
  return { allowed, budgets, wait: (ms: number) => (now += ms) };
}

test('nobody gets more of a kind, in any time, than its size and what that time refills', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 80 }), (deeds) => {
      const { allowed } = run(deeds);
      for (const [from, first] of allowed.entries()) {
        const { size, perSecond } = allowances[first.kind];
        let count = 0;
        for (const one of allowed.slice(from)) {
          if (one.name !== first.name || one.kind !== first.kind || !one.isAllowed) continue;
          count++;
          expect(count).toBeLessThanOrEqual(
            size + ((one.at - first.at) / 1_000) * perSecond + 1e-6,
          );
        }
      }
    }),
  );
});

test('what others do, and what of another kind is done, changes nothing for anybody', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 60 }),
      name,
      fc.constantFrom(...kinds),
      (all, who, kind) => {
        const isIts = (one: { name: string; kind: string }) =>
          one.name === who && one.kind === kind;
        const among = run(all).allowed.filter(isIts);
        let waited = 0;
        const alone = all.flatMap((one) => {
          waited += one.afterMs;
          if (!isIts(one)) return [];
          const afterMs = waited;
          waited = 0;
          return [{ ...one, afterMs }];
        });
        expect(run(alone).allowed).toEqual(among);
      },
    ),
  );
});

test('who is quiet is forgotten, and a crowd of names never takes more memory than so many', () => {
  fc.assert(
    fc.property(
      fc.array(deed, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (all, most) => {
        const { budgets, wait } = run(all, most);
        expect(budgets.size).toBeLessThanOrEqual(most);
        wait(20_000);
        budgets.forget();
        expect(budgets.size).toBe(0);
      },
    ),
  );
});

test('who has to rest gets nothing until it has, and then refills from nothing', () => {
  let now = 0;
  const budgets = new Budgets(allowances, () => now);
  budgets.rest('a', 'fast', 3);
  expect([budgets.has('a', 'fast'), budgets.has('a', 'slow'), budgets.has('b', 'fast')]).toEqual([
    false,
    true,
    true,
  ]);
  now = 3_000;
  expect(budgets.has('a', 'fast')).toBe(false);
  now = 3_500;
  expect([budgets.take('a', 'fast'), budgets.take('a', 'fast')]).toEqual([true, false]);
});
