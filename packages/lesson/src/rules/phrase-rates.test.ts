import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fixtures } from '../test-support/fixtures.ts';
import { findBlamingPhrases } from './blaming-phrases.ts';
import { findBrandNames } from './brand-names.ts';
import { Cast } from './cast.ts';
import { findContacts } from './contacts.ts';
import { findExperiencePrompts } from './experience-prompts.ts';
import { findGraphicWords } from './graphic-words.ts';
import { withoutQuotations } from './quotations.ts';

const cast = new Cast([
  { name: 'Noor', role: 'deceived' },
  { name: 'Jonah', role: 'deceived' },
  { name: 'Kai', role: 'deceives' },
]);
const own = (text: string) => withoutQuotations(text, 'prompt');

const isFound = {
  experience: (text: string) => findExperiencePrompts(own(text)).length > 0,
  blame: (text: string) => findBlamingPhrases(own(text), cast).length > 0,
  graphic: (text: string) => findGraphicWords(text).length > 0,
  contact: (text: string) => findContacts(text).length > 0,
  brand: (text: string) => findBrandNames(text).length > 0,
};
const rules = ['experience', 'blame', 'graphic', 'contact', 'brand'] as const;

const list = z.partialRecord(z.enum(rules), z.array(z.string()).min(8));
const set = z.strictObject({ bad: list, good: list });
const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(fixtures, '..', 'phrases', file), 'utf8'));
const readSet = async (file: string) => set.parse(await read(file));
const heldOut = z.strictObject({ set1: set, set2: set }).parse(await read('held-out.json'));

/**
 * In the order in which the rules met them. They were made with `cases` and `set1`, and mended with
 * `develop`. `set2`, `measured1` and `measured2` were each measured once and then mended with too, so
 * that only their first figures say anything about other sentences: of blame `measured1` had 64 of
 * 100 caught and 7 false alarms, `measured2`, which looks for rare turns of speech, 31 and 0; of
 * experience 95 and 20, 81 and 8; of graphic 95 and 0, 50 and 0; of contact 92 and 0; of brand 100
 * and 0. `develop` had 64 and 1 for blame, 73 and 12 for experience, 83 and 10 for graphic.
 */
const known = {
  cases: await readSet('cases.json'),
  ...heldOut,
  develop: await readSet('develop.json'),
  measured1: await readSet('measured-1.json'),
  measured2: await readSet('measured-2.json'),
};

/** Measured, and mended with by nobody: what can be expected of sentences that nobody has looked at. */
const unseen = await readSet('unseen.json');
/** Far from 95 of 100 for blame. Raise these with the rules, without looking at the sentences. */
const unseenFloor = {
  experience: { caught: 0.9, alarms: 0.13 },
  blame: { caught: 0.59, alarms: 0 },
  graphic: { caught: 0.9, alarms: 0 },
};

const measure = (name: string, { bad, good }: z.infer<typeof set>) =>
  rules.flatMap((rule) => {
    const [harmful, harmless] = [bad[rule], good[rule]];
    if (!harmful || !harmless) return [];
    const missed = harmful.filter((text) => !isFound[rule](text));
    const alarms = harmless.filter(isFound[rule]);
    const caught = 1 - missed.length / harmful.length;
    return [{ name, rule, missed, alarms, caught, false: alarms.length / harmless.length }];
  });
const measured = Object.entries(known).flatMap(([name, one]) => measure(name, one));
const fresh = measure('unseen', unseen);

const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);
const table = [...measured, ...fresh].map(
  ({ name, rule, caught, false: alarms }) =>
    `${name.padEnd(11)}${rule.padEnd(12)}${percent(caught)}${percent(alarms).padStart(14)}`,
);
process.stdout.write(`${['set        rule        caught  false alarms', ...table].join('\n')}\n`);

test.each(measured)('$name: “$rule” catches 95 of 100 and raises 5 false alarms', (one) => {
  const { missed, alarms } = one;
  expect(one.caught, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  expect(one.false, `false alarms:\n${alarms.join('\n')}`).toBeLessThanOrEqual(0.05);
});

test.each(Object.entries(unseenFloor))('unseen: “%s” is no worse than it was', (rule, floor) => {
  const one = fresh.find((row) => row.rule === rule)!;
  expect(one.caught).toBeGreaterThanOrEqual(floor.caught);
  expect(one.false).toBeLessThanOrEqual(floor.alarms);
});
