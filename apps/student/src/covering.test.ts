import { expect, test } from 'vitest';
import { Covering } from './covering.svelte.ts';
import { openTabStore } from './tab-store.ts';

/** A tab whose browser keeps things, or refuses to. */
function openTab(keeps = true) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage;
  const load = () =>
    new Covering(
      openTabStore(() => {
        if (keeps) return storage;
        throw new DOMException('refused', 'SecurityError');
      }),
    );
  return { kept, load };
}

test('it takes two acts to uncover the page', () => {
  const covering = openTab().load();
  covering.cover();
  covering.uncover();
  expect(covering.isOn).toBe(true);
  covering.ask();
  expect([covering.isOn, covering.isAsking]).toEqual([true, true]);
  covering.uncover();
  expect([covering.isOn, covering.isAsking]).toEqual([false, false]);
});

test('whoever stays, or covers once more, is asked anew', () => {
  for (const back of ['stay', 'cover'] as const) {
    const covering = openTab().load();
    covering.cover();
    covering.ask();
    covering[back]();
    covering.uncover();
    expect([back, covering.isOn]).toEqual([back, true]);
  }
});

test('a page that is not covered asks nothing', () => {
  const covering = openTab().load();
  covering.ask();
  expect([covering.isOn, covering.isAsking]).toEqual([false, false]);
});

test('a reload leaves the page as it was, and answers nothing', () => {
  const { load } = openTab();
  const covering = load();
  covering.cover();
  covering.ask();
  const reloaded = load();
  expect([reloaded.isOn, reloaded.isAsking]).toEqual([true, false]);
  reloaded.uncover();
  expect(load().isOn).toBe(true);
  reloaded.ask();
  reloaded.uncover();
  expect(load().isOn).toBe(false);
});

test('a page that is not covered keeps nothing', () => {
  const { load, kept } = openTab();
  const covering = load();
  covering.cover();
  covering.ask();
  covering.uncover();
  expect([...kept]).toEqual([]);
});

test('where the browser keeps nothing it covers all the same', () => {
  const covering = openTab(false).load();
  covering.cover();
  covering.uncover();
  expect(covering.isOn).toBe(true);
});

const acts = ['cover', 'ask', 'stay', 'uncover', 'reload'] as const;
type Act = (typeof acts)[number];

const coursesOf = (length: number): Act[][] =>
  length === 0 ? [[]] : coursesOf(length - 1).flatMap((done) => acts.map((act) => [...done, act]));

test('whatever is done, nothing uncovers but the answer that comes next after the question', () => {
  let uncovered = 0;
  for (const course of coursesOf(6)) {
    const { load } = openTab();
    let covering = load();
    covering.cover();
    for (const [at, act] of course.entries()) {
      const was = covering.isOn;
      if (act === 'reload') covering = load();
      else covering[act]();
      if (!was || covering.isOn) continue;
      expect(course.slice(at - 1, at + 1)).toEqual(['ask', 'uncover']);
      uncovered += 1;
    }
  }
  expect(uncovered).toBeGreaterThan(0);
});
