import fc from 'fast-check';
import type { Answer, Question } from '../question.ts';

export const questionId = fc.stringMatching(/^[a-z2-7]{16}$/);
export const token = fc.uint8Array({ minLength: 48, maxLength: 48 });
export const nullifier = fc.uint8Array({ minLength: 16, maxLength: 16 });

/** Any answer that can be written, whether or not it fits a question. */
export const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'skip' }),
  fc.subarray(Array.from({ length: 32 }, (_, option) => option)).map((picked): Answer => {
    return { kind: 'picked', picked };
  }),
);

export const question: fc.Arbitrary<Question> = fc.record({
  kind: fc.constantFrom('single', 'multiple', 'scale'),
  options: fc.integer({ min: 2, max: 7 }),
});

/** Answers that people can give to a question, skips among them. */
export function fittingAnswer(asked: Question): fc.Arbitrary<Answer> {
  const skip = fc.constant<Answer>({ kind: 'skip' });
  const options = Array.from({ length: asked.options }, (_, option) => option);
  const lengths = asked.kind === 'multiple' ? { minLength: 1 } : { minLength: 1, maxLength: 1 };
  const picked = fc.subarray(options, lengths);
  return fc.oneof(
    skip,
    picked.map((chosen): Answer => ({ kind: 'picked', picked: chosen })),
  );
}
