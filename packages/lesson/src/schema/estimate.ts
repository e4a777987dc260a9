import { z } from 'zod';
import { line, prose } from './fields.ts';
import { stepFields } from './step.ts';

const figure = z.number().min(-1e9).max(1e9);

export const estimateSchema = z.strictObject({
  kind: z.literal('estimate').describe('estimate: the class guesses a number, names hidden.'),
  ...stepFields,
  question: line(300).describe('what to estimate.'),
  bins: z
    .array(
      z.strictObject({
        text: line(80).describe('the words of the bin, such as “3 to 5 in 10”.'),
        below: figure.optional().describe('the number at which the next bin begins.'),
      }),
    )
    .min(3)
    .max(5)
    .describe('3 to 5 bins to choose from, the lowest first.'),
  unit: line(40).describe('what is counted, such as % or people.'),
  truth: z
    .strictObject({
      value: figure.describe('the true value.'),
      source: line(300).describe('who found it out, where and when.'),
      caveat: prose.describe('what the figure does not say, in Markdoc.'),
    })
    .describe('the true value, which never stands without source and caveat.'),
});
