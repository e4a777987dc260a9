import type { Answer, Question } from './question.ts';

/**
 * Whether an answer can be given to a question. A skip always can; `multiple` takes at least one
 * option, `single` and `scale` exactly one.
 */
export function fits({ kind, options }: Question, answer: Answer): boolean {
  if (answer.kind === 'skip') return true;
  const { picked } = answer;
  const isDistinct = new Set(picked).size === picked.length;
  const isThere = picked.every((n) => Number.isInteger(n) && n >= 0 && n < options);
  const isEnough = kind === 'multiple' ? picked.length > 0 : picked.length === 1;
  return isDistinct && isThere && isEnough;
}
