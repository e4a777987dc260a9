import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fits } from './fits.ts';
import type { Answer, Question } from './question.ts';
import { fittingAnswer, question } from './test-support/arbitraries.ts';

test('every answer that people can give fits', () => {
  const given = question.chain((asked) => fc.tuple(fc.constant(asked), fittingAnswer(asked)));
  fc.assert(fc.property(given, ([asked, answer]) => fits(asked, answer)));
});

const single: Question = { kind: 'single', options: 3 };
const multiple: Question = { kind: 'multiple', options: 3 };
const scale: Question = { kind: 'scale', options: 5 };

test.each<[Question, Answer]>([
  [single, { kind: 'picked', picked: [] }],
  [single, { kind: 'picked', picked: [3] }],
  [single, { kind: 'picked', picked: [0, 1] }],
  [scale, { kind: 'picked', picked: [5] }],
  [scale, { kind: 'picked', picked: [0, 4] }],
  [multiple, { kind: 'picked', picked: [] }],
  [multiple, { kind: 'picked', picked: [0, 3] }],
  [multiple, { kind: 'picked', picked: [0, 0] }],
  [multiple, { kind: 'picked', picked: [0.5] }],
])('%j does not take %j', (asked, answer) => {
  expect(fits(asked, answer)).toBe(false);
});
