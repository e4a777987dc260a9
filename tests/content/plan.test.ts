import { describe, expect, test } from 'vitest';
import { shipped } from './shipped-lessons.ts';
import { linesOf } from './student-text.ts';

const joiningMinutes = 5;
const practice = new Set(['poll', 'estimate', 'spot']);
const sum = (steps: readonly { readonly minutes: number }[]) =>
  steps.reduce((total, { minutes }) => total + minutes, 0);

test('at least one lesson is shipped', () => {
  expect(shipped.map(({ name }) => name)).toContain('the-dream-offer');
});

describe.each(shipped)('$name', ({ lesson, diagnostics }) => {
  test('passes the check without a remark', () => {
    expect(diagnostics).toEqual([]);
    expect(lesson).toBeDefined();
  });

  const steps = lesson?.steps ?? [];
  const core = steps.filter(({ weight }) => weight === 'core');

  test('fits into its minutes with five for joining', () => {
    expect(sum(core) + joiningMinutes).toBeLessThanOrEqual(lesson?.minutes ?? 0);
  });

  test('is practice for at least two fifths of its core', () => {
    expect(sum(core.filter(({ kind }) => practice.has(kind)))).toBeGreaterThanOrEqual(
      0.4 * sum(core),
    );
  });

  test('opens with ground rules the teacher may edit, closes with help, and cuts neither', () => {
    const [first, last] = [steps.at(0), steps.at(-1)];
    expect(first).toMatchObject({ kind: 'talk', editable: true, weight: 'core' });
    expect(last).toMatchObject({ kind: 'help', weight: 'core' });
    expect(last?.minutes).toBeGreaterThanOrEqual(3);
  });

  test('gives the teacher notes and lines to say for every step', () => {
    const bare = steps.filter(({ notes, say }) => notes.length === 0 || say.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('explains every option of every poll that has a right one', () => {
    const polls = steps.filter((step) => step.kind === 'poll');
    const bare = polls.flatMap(({ id, key, options }) =>
      key && key.right.length > 0
        ? options.filter((option) => !key.reasons[option.id]).map(({ text }) => `${id}: ${text}`)
        : [],
    );
    expect(bare).toEqual([]);
  });

  test('says where its facts come from, and has a guide for paper and for families', () => {
    expect(lesson?.sources.length).toBeGreaterThan(0);
    expect(linesOf(lesson?.guide ?? [])).toEqual(
      expect.arrayContaining(['Before', 'During', 'After', 'Unplugged', 'Family']),
    );
  });
});
