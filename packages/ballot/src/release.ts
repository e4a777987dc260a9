import { fits } from './fits.ts';
import type { Answer, Question } from './question.ts';
import type { Released } from './released.ts';
import { middleHalf, tallyBands, tallyChoices } from './tally.ts';

/** From how many answers a result may be shown. */
export const fewestAnswers = 5;

/**
 * What may be shown of a closed urn. Skips, and answers that do not fit, are not counted.
 *
 * @param fewest from how many answers on; fewer than {@link fewestAnswers} only where an answer is
 *   not one student's
 */
export function release(
  question: Question,
  answers: readonly Answer[],
  fewest = fewestAnswers,
): Released {
  const given = answers.filter((answer) => answer.kind !== 'skip' && fits(question, answer));
  if (given.length < fewest) return { kind: 'few' };
  if (question.kind !== 'estimate')
    return {
      kind: 'choices',
      answers: given.length,
      counts: tallyChoices(question.options, given),
    };
  const values = given
    .flatMap((answer) => (answer.kind === 'number' ? [answer.value] : []))
    .sort((a, b) => a - b);
  return {
    kind: 'estimates',
    answers: values.length,
    histogram: tallyBands(question.min, question.max, values),
    middle: middleHalf(values),
  };
}
