import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardDraft } from './card-draft.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typing() {
  const saved: string[] = [];
  const draft: CardDraft = new CardDraft('', () => saved.push(draft.take()));
  return { draft, saved };
}

test('words are saved within a second, also while more are typed', () => {
  const { draft, saved } = typing();
  for (const text of ['t', 'te', 'tel', 'tell', 'tell s']) {
    draft.write(text);
    vi.advanceTimersByTime(250);
  }
  expect(saved).toEqual(['tell']);
  vi.advanceTimersByTime(1_000);
  expect(saved).toEqual(['tell', 'tell s']);
});

test('leaving the field saves at once, and once', () => {
  const { draft, saved } = typing();
  draft.write('tell someone');
  draft.flush();
  draft.flush();
  vi.advanceTimersByTime(5_000);
  expect(saved).toEqual(['tell someone']);
});

test('what comes back from the class never overwrites what is being typed', () => {
  const { draft } = typing();
  draft.write('tell som');
  draft.follow('tell');
  expect(draft.text).toBe('tell som');
  draft.flush();
  draft.follow('tell som');
  expect([draft.text, draft.isCleared]).toEqual(['tell som', false]);
});

test('a card that the teacher takes away is empty, until words are written on it again', () => {
  const { draft } = typing();
  draft.follow('a name');
  draft.follow('');
  expect([draft.text, draft.isCleared]).toEqual(['', true]);
  draft.write('n');
  expect(draft.isCleared).toBe(false);
});

test('a card that was emptied by its own student was not taken away', () => {
  const { draft } = typing();
  draft.follow('a name');
  draft.write('');
  draft.flush();
  draft.follow('');
  expect(draft.isCleared).toBe(false);
});
