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

/** A question that starts again as often as the test says. */
function startAgain(draft: BallotDraft) {
  let again: Parameters<CastBallot>[1] = () => {};
  const cast: CastBallot = (_, onagain) => {
    again = onagain;
    return Promise.resolve('saved');
  };
  return {
    send: () => draft.send(picked, cast),
    again() {
      const arrival = Promise.withResolvers<'saved' | 'closed'>();
      again(arrival.promise);
      return async (outcome: 'saved' | 'closed') => {
        arrival.resolve(outcome);
        await arrival.promise;
      };
    },
  };
}

test('an answer that goes to a new round is being sent until it is saved there', async () => {
  const draft = new BallotDraft();
  const question = startAgain(draft);
  await question.send();
  for (const outcome of ['saved', 'closed'] as const) {
    const arrive = question.again();
    expect([draft.state, draft.hasSaved]).toEqual(['sending', false]);
    await arrive(outcome);
    expect([draft.state, draft.hasSaved]).toEqual([outcome, outcome === 'saved']);
  }
});

test('a form that is open stays so when its question starts again, and knows what counts', async () => {
  const draft = new BallotDraft();
  const question = startAgain(draft);
  await question.send();
  draft.change();
  const arrive = question.again();
  expect([draft.state, draft.hasSaved]).toEqual(['choosing', false]);
  await arrive('saved');
  expect([draft.state, draft.hasSaved]).toEqual(['choosing', true]);
});

test('what was only picked was never sent', () => {
  const draft = new BallotDraft();
  draft.picked = [1];
  expect(draft.hasSent).toBe(false);
});
