import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Strangers } from './strangers.ts';

const names = ['hostile', 'other', 'honest', 'fourth'] as const;
const step = fc.record({
  name: fc.constantFrom(...names),
  what: fc.constantFrom('come', 'come', 'come', 'ask', 'go'),
  which: fc.nat(50),
});

/** The same with lists, as slow as it is plain. */
function play(
  steps: readonly { name: string; what: string; which: number }[],
  room: { each: number; all: number },
) {
  const strangers = new Strangers<number>(room);
  let here: { name: string; one: number }[] = [];
  const countOf = (name: string) => here.filter((one) => one.name === name).length;
  let next = 0;
  for (const { name, what, which } of steps) {
    const mine = here.filter((one) => one.name === name);
    const chosen = mine[which % Math.max(1, mine.length)];
    if (what === 'come') {
      const one = next++;
      const gone = strangers.add(name, one);
      here.push({ name, one });
      const isCrowded = countOf(name) > room.each || here.length > room.all;
      expect(gone !== undefined).toBe(isCrowded);
      const victim = here.find((other) => other.one === gone);
      if (victim) {
        const largest = Math.max(...names.map(countOf));
        expect(victim.name === name || countOf(victim.name) === largest).toBe(true);
        expect(victim).toBe(here.find((other) => other.name === victim.name));
        here = here.filter((other) => other !== victim);
      }
    } else if (chosen && what === 'ask') {
      strangers.touch(name, chosen.one);
      here = [...here.filter((other) => other !== chosen), chosen];
    } else if (chosen) {
      strangers.delete(name, chosen.one);
      here = here.filter((other) => other !== chosen);
    }
    expect(strangers.size).toBe(here.length);
    expect(here.length).toBeLessThanOrEqual(room.all);
    for (const one of names) expect(countOf(one)).toBeLessThanOrEqual(room.each);
  }
}

test('there is room for everybody; who asked longest ago goes, of the name that has most', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 120 }),
      fc.integer({ min: 2, max: 9 }),
      (steps, all) => {
        play(steps, { each: Math.ceil(all / 2), all });
        play(steps, { each: all, all });
      },
    ),
  );
});

test('one name cannot drive out another that has fewer, however often it comes', () => {
  const strangers = new Strangers<number>({ each: 100, all: 100 });
  strangers.add('honest', -1);
  for (let one = 0; one < 1_000; one++) expect(strangers.add('hostile', one)).not.toBe(-1);
  strangers.delete('honest', -1);
  expect(strangers.size).toBe(99);
});
