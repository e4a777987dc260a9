import type { Answer, Question } from './question.ts';

function hasFittingPicks(picked: readonly number[], options: number): boolean {
  const isDistinct = new Set(picked).size === picked.length;
  return isDistinct && picked.every((n) => Number.isInteger(n) && n >= 0 && n < options);
}

/**
 * Whether an answer can be given to a question. A skip always can; `multiple` takes at least one
 * option, `single` and `scale` exactly one, `estimate` a number from min to max.
 */
export function fits(question: Question, answer: Answer): boolean {
  if (answer.kind === 'skip') return true;
  if (question.kind === 'estimate')
    return answer.kind === 'number' && answer.value >= question.min && answer.value <= question.max;
  if (answer.kind !== 'picked' || !hasFittingPicks(answer.picked, question.options)) return false;
  return question.kind === 'multiple' ? answer.picked.length > 0 : answer.picked.length === 1;
}
