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
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): Answer => ({ kind: 'number', value: value + 0 })),
);

export const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('single', 'multiple', 'scale'),
    options: fc.integer({ min: 2, max: 7 }),
  }),
  fc
    .record({ min: fc.integer({ min: -50, max: 50 }), width: fc.integer({ min: 1, max: 200 }) })
    .map(({ min, width }): Question => ({ kind: 'estimate', min, max: min + width })),
);

/** Answers that people can give to a question, skips among them. */
export function fittingAnswer(asked: Question): fc.Arbitrary<Answer> {
  const skip = fc.constant<Answer>({ kind: 'skip' });
  if (asked.kind === 'estimate')
    return fc.oneof(
      skip,
      fc.integer({ min: asked.min, max: asked.max }).map((value): Answer => {
        return { kind: 'number', value };
      }),
    );
  const options = Array.from({ length: asked.options }, (_, option) => option);
  const lengths = asked.kind === 'multiple' ? { minLength: 1 } : { minLength: 1, maxLength: 1 };
  const picked = fc.subarray(options, lengths);
  return fc.oneof(
    skip,
    picked.map((chosen): Answer => ({ kind: 'picked', picked: chosen })),
  );
}
