import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOn } from './shelf.ts';
import {
  closeHeatMap,
  noteChange,
  nothingPublished,
  type HeldBack,
  type Marked,
} from './heat-map.ts';

/** One seat's marks change, or the seat is taken out of the class. */
interface Change {
  readonly seat: string;
  readonly marked: Marked;
}

const items = ['1.1', '1.2', '1.3', '2.1'];
const marks = fc.subarray(items);
const seatCount = fc.integer({ min: 1, max: 40 });

const schedule: fc.Arbitrary<Change[]> = seatCount.chain((seats) =>
  fc.array(
    fc.record({
      seat: fc.nat({ max: seats - 1 }).map((seat) => `seat-${seat}`),
      marked: fc.oneof({ weight: 9, arbitrary: marks }, fc.constant(undefined)),
    }),
    { maxLength: 150, size: 'max' },
  ),
);

/** Every state of the heat map on the way through a schedule, the close last. */
function follow(changes: readonly Change[]) {
  const latest = new Map<string, Marked>();
  const markedBy = (seat: string) => latest.get(seat);
  const open: HeldBack[] = [nothingPublished];
  for (const { seat, marked } of changes) {
    latest.set(seat, marked);
    open.push(noteChange(open.at(-1)!, seat, markedBy));
  }
  const takingPart = new Map([...latest].filter(([, marked]) => marked !== undefined));
  return { open, closed: closeHeatMap(open.at(-1)!, markedBy), takingPart };
}

/** The figures of some seats, counted another way. */
function countByHand(basis: ReadonlyMap<string, Marked>) {
  if (basis.size < 5) return null;
  const all = [...basis.values()];
  const inFives = (count: number) => Math.floor(count / 5) * 5;
  const counts = items.map((item) => {
    return [item, inFives(all.filter((marked) => marked?.includes(item)).length)] as const;
  });
  return {
    seats: inFives(all.length),
    marked: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}

function differingSeats(one: HeldBack, other: HeldBack): string[] {
  return differingKeys(new Map(entriesOn(one.basis)), new Map(entriesOn(other.basis)));
}

function differingKeys(one: ReadonlyMap<string, Marked>, other: ReadonlyMap<string, Marked>) {
  const seats = new Set([...one.keys(), ...other.keys()]);
  return [...seats].filter(
    (seat) => JSON.stringify(one.get(seat)) !== JSON.stringify(other.get(seat)),
  );
}

test('two figures that follow each other differ by the work of at least five seats', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      const { open } = follow(changes);
      for (const [at, held] of open.entries()) {
        const differing = differingSeats(open[Math.max(0, at - 1)]!, held);
        if (differing.length > 0) expect(differing.length).toBeGreaterThanOrEqual(5);
        else expect(held.published).toBe(open[Math.max(0, at - 1)]!.published);
      }
    }),
    { numRuns: 200 },
  );
});

test('figures are counts in steps of five of the seats that are not held back', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      for (const { basis, published } of follow(changes).open)
        expect(published).toEqual(countByHand(new Map(entriesOn(basis))));
    }),
    { numRuns: 150 },
  );
});

test('before five seats take part there are no figures', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      const seats = new Set(changes.map(({ seat }) => seat));
      fc.pre(seats.size < 5);
      const { open, closed } = follow(changes);
      for (const held of [...open, closed]) expect(held.published).toBeNull();
    }),
  );
});

test('the close publishes everything, or leaves what would give one to four seats away', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      const { open, closed, takingPart } = follow(changes);
      const last = open.at(-1)!;
      const heldBack = differingKeys(new Map(entriesOn(last.basis)), takingPart);
      const isRisky = heldBack.length > 0 && heldBack.length < 5;
      expect(closed.published).toEqual(isRisky ? last.published : countByHand(takingPart));
    }),
    { numRuns: 200 },
  );
});

test('when nobody takes a mark back, the close publishes everything from five seats on', () => {
  const onlyMore = schedule.map((changes) => {
    const sofar = new Map<string, string[]>();
    return changes.map(({ seat, marked }) => {
      const union = new Set([...(sofar.get(seat) ?? []), ...(marked ?? [])]);
      sofar.set(seat, [...union].sort());
      return { seat, marked: sofar.get(seat)! };
    });
  });
  fc.assert(
    fc.property(onlyMore, (changes) => {
      const { closed, takingPart } = follow(changes);
      expect(closed.published).toEqual(countByHand(takingPart));
    }),
    { numRuns: 200 },
  );
});

test('after the close no seat’s marks are kept', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      expect(follow(changes).closed).toMatchObject({ basis: {}, changed: [] });
    }),
  );
});

test('a heat map never keeps more than ten seats waiting', () => {
  fc.assert(
    fc.property(schedule, (changes) => {
      for (const { changed } of follow(changes).open) expect(changed.length).toBeLessThan(10);
    }),
  );
});
