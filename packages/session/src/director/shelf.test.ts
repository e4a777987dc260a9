import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOn, findOn, putOn, takeOff, type Shelf } from './shelf.ts';

const seatId = fc.oneof(
  fc.stringMatching(/^[a-z2-7]{1,3}$/),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
);
const change = fc.record({ seatId, value: fc.option(fc.nat()) });

test('a shelf holds what a map would hold, whatever a seat is called', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200, size: 'max' }), seatId, (changes, asked) => {
      const map = new Map<string, number>();
      let shelf: Shelf<number> = {};
      for (const { seatId, value } of changes) {
        const before = JSON.stringify(shelf);
        const next = value === null ? takeOff(shelf, seatId) : putOn(shelf, seatId, value);
        expect(JSON.stringify(shelf)).toBe(before);
        shelf = next;
        if (value === null) map.delete(seatId);
        else map.set(seatId, value);
      }
      expect(new Map(entriesOn(shelf))).toEqual(map);
      expect(findOn(shelf, asked)).toBe(map.get(asked));
    }),
  );
});

test('a change copies the few seats beside it and not the class', () => {
  let shelf: Shelf<number> = {};
  for (let seat = 0; seat < 2_000; seat++) shelf = putOn(shelf, `seat-${seat}`, seat);
  const after = putOn(shelf, 'seat-7', -1);
  const copied = Object.keys(after).filter((name) => after[name] !== shelf[name]);
  expect(copied).toHaveLength(1);
  expect(Object.keys(after[copied[0]!]!).length).toBeLessThan(100);
});
