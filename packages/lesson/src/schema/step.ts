import { z } from 'zod';
import { age, line, minutes } from './fields.ts';
import { keep } from './keep.ts';

/** What the front matter of every step holds. */
export const stepFields = {
  title: line(80).describe('the step’s name, as the class sees it.'),
  minutes: minutes.describe('planned minutes, in halves.'),
  weight: z
    .enum(['core', 'may'])
    .default('core')
    .describe('core, or may: the teacher can cut it when time is short.'),
  from: age
    .optional()
    .describe('the youngest age the step is for; a class with younger students does not have it.'),
  sensitive: z
    .boolean()
    .default(false)
    .describe('true if the teacher may switch the step off for a class.'),
  keep,
};
