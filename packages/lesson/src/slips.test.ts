import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phasesOf, project } from './compile/index.ts';
import type { Step } from './lesson.ts';
import { parseLesson } from './parse.ts';
import { shippedLessons, textsOfFolder } from './test-support/fixtures.ts';
import { readStep } from './test-support/read-step.ts';
import { slips, withSlip } from './test-support/slips.ts';
import type { Phase } from './view/phase.ts';

/** `npm test -- full` asks for many. */
const numRuns = process.env.SIGHTLINE_FULL === '1' ? 10_000 : 500;

const audiences = ['wall', 'device'] as const;

/** So many words in a row are known again; a secret that has fewer is looked for as a whole. */
const length = 4;

function rowsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < length) return words.length > 1 ? [words.join(' ')] : [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

/** Everything that can be read in a view or a part of a step, a text for each paragraph. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { kind, content } = value as { kind?: unknown; content?: unknown };
  if (Array.isArray(content) && kind !== 'quote') return [wordsIn(content)];
  return Object.values(value).flatMap(textsIn);
}

const wordsIn = (inlines: readonly unknown[]): string =>
  inlines
    .map((inline) =>
      typeof inline === 'string' ? inline : wordsIn((inline as { content: unknown[] }).content),
    )
    .join('');

/** All that a class may see of a step, in every phase, on the wall and on devices. */
function seen(step: Step): { before: readonly string[]; withKey: readonly string[] } {
  const before: string[] = [];
  const withKey: string[] = [];
  const nodes = step.kind === 'scenario' ? step.nodes : [undefined];
  for (const node of nodes) {
    const revealed =
      step.kind === 'spot' ? Object.keys(step.verdicts) : (node?.choices ?? []).map(({ id }) => id);
    for (const name of phasesOf(step, node?.id))
      for (const audience of audiences) {
        const phase: Phase = {
          name,
          revealed: name === 'key' ? revealed : [],
          ...(node && { node: node.id }),
        };
        (name === 'key' ? withKey : before).push(...textsIn(project(step, audience, phase)));
      }
  }
  return { before, withKey };
}

const without = (rows: ReadonlySet<string>, others: ReadonlySet<string>) =>
  new Set([...rows].filter((row) => !others.has(row)));

const rowsIn = (texts: readonly string[]) => new Set(texts.flatMap(rowsOf));

/** What a class must not read: never (notes and lines to say), and not before the key. */
function secretsOf(step: Step) {
  const { before, withKey } = seen(step);
  const nodes = step.kind === 'scenario' ? step.nodes : [];
  const never = rowsIn(textsIn([step.notes, step.say, nodes.map(({ notes }) => notes)]));
  return {
    never: without(never, rowsIn([...before, ...withKey])),
    // What follows from a choice is no key.
    later: step.kind === 'scenario' ? new Set<string>() : without(rowsIn(withKey), rowsIn(before)),
  };
}

function leakOf(step: Step, { never, later }: ReturnType<typeof secretsOf>): string | undefined {
  const { before, withKey } = seen(step);
  const hasLeaked = (secrets: ReadonlySet<string>, texts: readonly string[]) =>
    [...rowsIn(texts)].find((row) => secrets.has(row));
  return hasLeaked(never, [...before, ...withKey]) ?? hasLeaked(later, before);
}

const names = (await readdir(shippedLessons, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const lessons = await Promise.all(
  names.map(async (name) => ({ name, files: await textsOfFolder(join(shippedLessons, name)) })),
);
const steps = lessons.flatMap(({ name, files }) =>
  [...files]
    .filter(([file]) => file.startsWith('steps/'))
    .map(([file, text]) => ({ name, files, file, text, secrets: secretsOf(readStep(text).step!) })),
);

/** What of a step a class would read that it must not, when the checker says nothing about it. */
function silentLeakOf({ name, files, file, secrets }: (typeof steps)[number], text: string) {
  const { step, diagnostics } = readStep(text);
  const leak = step && diagnostics.length === 0 ? leakOf(step, secrets) : undefined;
  if (leak === undefined) return undefined;
  const isSilent = parseLesson(new Map([...files, [file, text]]), name).diagnostics.length === 0;
  return isSilent ? leak : undefined;
}

test('every step has something to keep from the class', () => {
  expect(steps.filter(({ secrets }) => secrets.never.size < 20)).toEqual([]);
});

test(
  'no slip of the hand puts notes, lines to say or the key before a class in silence',
  { timeout: 1_800_000 },
  () => {
    fc.assert(
      fc.property(fc.nat({ max: steps.length - 1 }), slips, (number, slip) => {
        const step = steps[number]!;
        const leak = silentLeakOf(step, withSlip(step.text, slip));
        expect({ leak, of: `${step.name}/${step.file}` }).toMatchObject({ leak: undefined });
      }),
      { numRuns },
    );
  },
);

describe.each(['notes', 'say'])('{%% %s %%}', (tag) => {
  const holding = steps.filter(({ text }) => text.includes(`{% ${tag} %}\n`));

  test.each(holding)('ends no paragraph too early in $name/$file', (step) => {
    const [before = '', rest = ''] = step.text.split(`\n{% /${tag} %}`);
    const paragraphs = before.split('\n\n');
    for (let late = 1; late < paragraphs.length; late++) {
      const inside = paragraphs.slice(0, -late).join('\n\n');
      if (!inside.includes(`{% ${tag} %}\n`)) break;
      const outside = paragraphs.slice(-late).join('\n\n');
      const text = `${inside}\n{% /${tag} %}\n\n${outside}${rest}`;
      expect(silentLeakOf(step, text)).toBeUndefined();
    }
  });

  test.each(holding)('begins no line too late in $name/$file', (step) => {
    const [before = '', rest = ''] = step.text.split(`{% ${tag} %}\n`);
    const lines = rest.split('\n');
    for (let early = 1; lines[early] !== ''; early++) {
      const text = `${before}${lines.slice(0, early).join('\n')}\n{% ${tag} %}\n${lines.slice(early).join('\n')}`;
      expect(silentLeakOf(step, text)).toBeUndefined();
    }
  });
});
