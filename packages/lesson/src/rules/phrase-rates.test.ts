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

const list = z.record(z.enum(rules), z.array(z.string()).min(10));
const set = z.strictObject({ bad: list, good: list });
const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(fixtures, '..', 'phrases', file), 'utf8'));
const heldOut = z.strictObject({ set1: set, set2: set }).parse(await read('held-out.json'));
const newer = { develop: set.parse(await read('develop.json')) };
const sets = { cases: set.parse(await read('cases.json')), ...heldOut, ...newer };

/** Of `cases` and `set1`, which the rules were made with; `set2` was only measured, once they were. */
const measured = Object.entries(sets).flatMap(([name, { bad, good }]) =>
  rules.map((rule) => {
    const missed = bad[rule].filter((text) => !isFound[rule](text));
    const alarms = good[rule].filter(isFound[rule]);
    const caught = 1 - missed.length / bad[rule].length;
    return { name, rule, missed, alarms, caught, false: alarms.length / good[rule].length };
  }),
);

const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);
const table = measured.map(
  ({ name, rule, caught, false: alarms }) =>
    `${name.padEnd(8)}${rule.padEnd(12)}${percent(caught)}${percent(alarms).padStart(14)}`,
);
process.stdout.write(`${['set     rule        caught  false alarms', ...table].join('\n')}\n`);

test.each(measured)('$name: “$rule” catches 95 of 100 and raises 5 false alarms', (one) => {
  const { missed, alarms } = one;
  expect(one.caught, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  expect(one.false, `false alarms:\n${alarms.join('\n')}`).toBeLessThanOrEqual(0.05);
});
