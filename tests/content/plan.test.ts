import { describe, expect, test } from 'vitest';
import { shipped } from './shipped-lessons.ts';

test('the lessons of the curriculum are shipped', () => {
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['the-dream-offer', 'when-someone-threatens']),
  );
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

  test('says of every line of a sorting why it stands where it does', () => {
    const items = steps.flatMap((step) => (step.kind === 'sort' ? step.items : []));
    expect(items.filter(({ why }) => why === '')).toEqual([]);
  });

  const nodes = steps.flatMap((step) => (step.kind === 'scenario' ? step.nodes : []));

  test('tells every part of a story in easier words too', () => {
    const bare = nodes.flatMap(({ id, easy, choices }) => [
      ...(easy.length > 0 ? [] : [id]),
      ...choices.filter((choice) => choice.easy.length === 0).map(({ words }) => `${id}: ${words}`),
    ]);
    expect(bare).toEqual([]);
  });

  test('gives the teacher notes for every part of a story', () => {
    expect(nodes.filter(({ notes }) => notes.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('offers a way on that harms nobody wherever a story asks', () => {
    const stuck = nodes.filter(
      ({ choices }) => choices.length > 0 && !choices.some(({ explore, to }) => !explore && to),
    );
    expect(stuck.map(({ id }) => id)).toEqual([]);
  });

  test('says where its facts come from', () => {
    expect(lesson?.sources.length).toBeGreaterThan(0);
  });
});
