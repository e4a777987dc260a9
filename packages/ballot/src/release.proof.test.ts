// Enumerates what a class can answer, and looks for classes that give a student away: somebody who knows
// the rule and sees all that is shown must never be certain that one to four picked an option, nor that
// all agree.
import { expect, test } from 'vitest';
import { bandOf } from './band.ts';
import { progressOf } from './progress.ts';
import { release, type Rule } from './release.ts';
import type { Released } from './released.ts';
import { sum, tables } from './test-support/tables.ts';
import { Witness } from './test-support/witness.ts';

type ShowTable = (counts: readonly number[], seats: number) => string;

const sight = (released: Released): string => {
  if (released.kind === 'few') return 'few';
  if (released.kind === 'favourite') return `favourite ${released.option}`;
  return released.bands.map(({ word, percent }) => `${word} ${percent}`).join(', ');
};

const by =
  (rule: Rule): ShowTable =>
  (counts, seats) =>
    sight(release({ answers: sum(counts), counts }, { seats, rule }));

/** What can be known of some table of a class of this size. */
function certaintiesOf(show: ShowTable, seats: number, options: number): string[] {
  const witness = new Witness();
  for (const counts of tables(seats, options))
    witness.see(show(counts, seats), counts, counts.includes(seats));
  return witness.certainties();
}

const upTo = (last: number) => Array.from({ length: last - 4 }, (_, at) => at + 5);

// The other rules differ from these only in what they keep back.
test.each<Rule>(['poll', 'vote'])(
  'no table of 2, 3 or 4 options in a class of 5 to 40 gives anybody away: %s',
  (rule) => {
    for (const options of [2, 3, 4])
      for (const seats of upTo(40)) expect(certaintiesOf(by(rule), seats, options)).toEqual([]);
  },
  60_000,
);

test('no table of 3 options in a class of up to 300 gives anybody away', () => {
  for (let seats = 15; seats <= 300; seats++) {
    // What an option shows depends on its own count and the size of the class alone.
    const shown = Array.from({ length: seats + 1 }, (_, count) => bandOf(count, seats).percent);
    const percents = [...new Set(shown)];
    const band = Uint8Array.from(shown, (percent) => percents.indexOf(percent));
    const kinds = percents.length;
    const low = new Uint16Array(3 * kinds ** 3).fill(999);
    const high = new Uint16Array(3 * kinds ** 3);
    const note = (cell: number, count: number) => {
      if (count < low[cell]!) low[cell] = count;
      if (count > high[cell]!) high[cell] = count;
    };
    for (let a = 0; a <= seats; a++)
      for (let b = 0; a + b <= seats; b++)
        for (let c = 0; a + b + c <= seats; c++) {
          const group = 3 * ((band[a]! * kinds + band[b]!) * kinds + band[c]!);
          note(group, a);
          note(group + 1, b);
          note(group + 2, c);
        }
    // All agree: in the group of (seats, 0, 0) there is a table in which not all do.
    const unanimous = 3 * ((band[seats]! * kinds + band[0]!) * kinds + band[0]!);
    expect(low[unanimous]).toBeLessThan(seats);
    const small = low.findIndex((count, cell) => count >= 1 && count <= 4 && high[cell]! <= 4);
    expect([seats, small]).toEqual([seats, -1]);
  }
}, 120_000);

test('what an option of a poll shows depends on its own count and the size of the class alone', () => {
  for (const seats of [15, 28, 40])
    for (const counts of tables(seats, 3))
      expect(by('poll')(counts, seats)).toBe(
        counts
          .map((count) => bandOf(count, seats))
          .map(({ word, percent }) => `${word} ${percent}`)
          .join(', '),
      );
});

test('several options that one person may pick give nobody away, whatever the others do', () => {
  for (const seats of upTo(300)) {
    const witness = new Witness();
    for (let count = 0; count <= seats; count++)
      if (seats >= 15) witness.see(bandOf(count, seats).word, [count], count === seats);
    expect(witness.certainties()).toEqual([]);
  }
});

test('the words for progress, together with the result, give nobody away', () => {
  for (const seats of upTo(30)) {
    const witness = new Witness();
    for (const [first, second, third, skips] of tables(seats, 4)) {
      const counts = [first!, second!, third!];
      const ballots = sum(counts) + skips!;
      const result = by('poll')(counts, seats);
      // The last word is of some moment before the close.
      const heard = new Set(
        Array.from({ length: ballots + 1 }, (_, ready) => progressOf(ready, seats)),
      );
      for (const word of heard) witness.see(`${word}; ${result}`, counts, counts.includes(seats));
    }
    expect(witness.certainties()).toEqual([]);
  }
}, 120_000);

/** Classes of 10 to 12 whose vote had no favourite, which is when there is a revote. */
function* undecided(options: number): Generator<{ seats: number; counts: readonly number[] }> {
  for (let seats = 10; seats <= 12; seats++)
    for (const counts of tables(seats, options))
      if (by('vote')(counts, seats) === 'favourite null') yield { seats, counts: [...counts] };
}

/** All tables that one person more, or one who changes their mind, can make of this one. */
function* oneSeatFrom(
  counts: readonly number[],
  seats: number,
): Generator<{ counts: readonly number[]; seats: number }> {
  const changed = (from: number, to: number) =>
    counts.map((count, option) => count - Number(option === from) + Number(option === to));
  const all = counts.map((_, option) => option);
  for (const to of [...all, -1]) {
    yield { counts: changed(-1, to), seats: seats + 1 };
    for (const from of all) if (counts[from]! > 0) yield { counts: changed(from, to), seats };
    if (sum(counts) < seats) yield { counts: changed(-1, to), seats };
  }
}

test.each([2, 3])(
  'a vote and its revote give nobody away: all pairs of %i options',
  (options) => {
    for (let seats = 10; seats <= 12; seats++) {
      const witness = new Witness();
      for (const first of tables(seats, options)) {
        const shown = by('vote')(first, seats);
        if (shown !== 'favourite null') continue;
        const before = [...first];
        for (const second of tables(seats, options))
          witness.see(
            `${shown}, then ${by('revote')(second, seats)}`,
            [...before, ...second],
            before.includes(seats) || second.includes(seats),
          );
      }
      expect(witness.certainties()).toEqual([]);
    }
  },
  120_000,
);

test.each([2, 3, 4])(
  'not even when all others stay and one seat comes or changes its mind: %i options',
  (options) => {
    const witness = new Witness();
    for (const { seats, counts } of undecided(options))
      for (const next of oneSeatFrom(counts, seats))
        witness.see(
          `${seats}, then ${next.seats}: ${by('revote')(next.counts, next.seats)}`,
          [...counts, ...next.counts],
          counts.includes(seats) || next.counts.includes(next.seats),
        );
    expect(witness.certainties()).toEqual([]);
  },
);

test('smaller classes could give somebody away in a revote: they have none', () => {
  for (let seats = 5; seats < 10; seats++) expect(by('revote')([seats, 0], seats)).toBe('few');
  const witness = new Witness();
  for (const counts of tables(8, 2))
    if (by('vote')(counts, 8) === 'favourite null')
      for (const next of oneSeatFrom(counts, 8))
        witness.see(by('vote')(next.counts, next.seats), [...counts, ...next.counts], false);
  expect(witness.certainties()).not.toEqual([]);
});

test('the enumeration finds what gives somebody away', () => {
  const exact: ShowTable = (counts) => (sum(counts) < 5 ? 'few' : counts.join());
  expect(certaintiesOf(exact, 30, 3).length).toBeGreaterThan(1_000);
  const hideSmall: ShowTable = (counts) =>
    `${sum(counts)}: ${counts.map((count) => (count >= 1 && count <= 4 ? '<5' : count)).join()}`;
  expect(certaintiesOf(hideSmall, 30, 3)).not.toEqual([]);
  const withTurnout: ShowTable = (counts, seats) => `${sum(counts)}: ${by('poll')(counts, seats)}`;
  expect(certaintiesOf(withTurnout, 30, 3)).not.toEqual([]);
});
