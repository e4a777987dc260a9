import { describe, expect, test } from 'vitest';
import { OpenQuestion } from './open-question.ts';

const zeros = new Uint8Array(32);

/** A question with keys that the test can look at, and one ballot. */
function open() {
  const keys = { seatKey: new Uint8Array(32).fill(1), urnKey: new Uint8Array(32).fill(2) };
  const question = new OpenQuestion('qqqqqqqqqqqqqqqq', { kind: 'single', options: 2 }, keys);
  const token = question.tokenFor('seat');
  const answer = { kind: 'picked', picked: [1] } as const;
  expect(question.cast({ question: question.id, token, answer })).toBe('kept');
  return { question, keys };
}

describe('a question that is over', () => {
  test.each([
    ['closed', (question: OpenQuestion) => void question.close({ seats: 20, rule: 'poll' })],
    ['dropped', (question: OpenQuestion) => question.destroy()],
  ])('has neither keys nor ballots any more: %s', (_name, end) => {
    const { question, keys } = open();
    end(question);
    expect(keys.seatKey).toEqual(zeros);
    expect(keys.urnKey).toEqual(zeros);
    expect(question.count).toBe(0);
    expect(question.snapshot()).toHaveLength(0);
  });
});
