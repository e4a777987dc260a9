import { z } from 'zod';
import { line } from './fields.ts';
import { stepFields } from './step.ts';

export const spotSchema = z.strictObject({
  kind: z.literal('spot').describe('spot: the class marks what to slow down for.'),
  ...stepFields,
  question: line(300).describe('what to look for.'),
  reasons: z
    .array(line(80))
    .max(8)
    .default([])
    .describe('reasons a student may give with a mark, at most 8.'),
});
