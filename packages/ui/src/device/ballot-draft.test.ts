import { expect, test } from 'vitest';
import { BallotDraft, type CastBallot } from './ballot-draft.svelte.ts';

const saved: CastBallot = () => Promise.resolve('saved');
const picked = { kind: 'picked', picked: [1] } as const;

test('an answer is called saved only when it is durable', async () => {
  const draft = new BallotDraft();
  const arrival = Promise.withResolvers<'saved' | 'closed'>();
  const sending = draft.send(picked, () => arrival.promise);
  expect(draft.state).toBe('sending');
  arrival.resolve('saved');
  await sending;
  expect(draft.state).toBe('saved');
});

test('an answer that comes too late is called closed', async () => {
  const draft = new BallotDraft();
  await draft.send(picked, () => Promise.resolve('closed'));
  expect(draft.state).toBe('closed');
  expect(draft.hasSaved).toBe(false);
});

test('a skip leaves no choice behind', async () => {
  const draft = new BallotDraft();
  draft.picked = [2];
  await draft.send({ kind: 'skip' }, saved);
  expect([draft.picked, draft.answer, draft.state]).toEqual([[], undefined, 'saved']);
});

test('a form that was opened again stays open when the earlier answer arrives', async () => {
  const draft = new BallotDraft();
  const arrival = Promise.withResolvers<'saved' | 'closed'>();
  const sending = draft.send(picked, () => arrival.promise);
  draft.change();
  arrival.resolve('saved');
  await sending;
  expect(draft.state).toBe('choosing');
  expect(draft.hasSaved).toBe(true);
});
