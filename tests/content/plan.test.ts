import { describe, expect, test } from 'vitest';
import { shipped } from './shipped-lessons.ts';

test('at least one lesson is shipped', () => {
  expect(shipped.map(({ name }) => name)).toContain('the-dream-offer');
});

describe.each(shipped)('$name', ({ lesson, diagnostics }) => {
  test('passes the check without a remark', () => {
    expect(diagnostics).toEqual([]);
    expect(lesson).toBeDefined();
  });

  const steps = lesson?.steps ?? [];

  test('leaves time for a calm end', () => {
    expect(steps.at(-1)?.minutes).toBeGreaterThanOrEqual(3);
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

  test('says where its facts come from', () => {
    expect(lesson?.sources.length).toBeGreaterThan(0);
  });
});
