import { z } from 'zod';
import { line } from './fields.ts';
import { keep } from './keep.ts';
import { stepFields } from './step.ts';

export const pollSchema = z.strictObject({
  kind: z.literal('poll').describe('poll: the class answers a question, names hidden.'),
  ...stepFields,
  question: line(300).describe('the question, never about a student’s own experience.'),
  mode: z
    .enum(['single', 'multiple', 'scale'])
    .describe('single (one answer), multiple (several) or scale (from low to high).'),
  options: z
    .array(
      z.strictObject({
        text: line(200).describe('the words of the option.'),
        right: z.boolean().default(false).describe('true if this is a right answer.'),
        why: line(500).optional().describe('the reason, shown when the key is revealed.'),
        keep,
      }),
    )
    .min(2)
    .max(8)
    .optional()
    .describe('2 to 8 options, for single and multiple.'),
  scale: z
    .strictObject({
      low: line(80).describe('what the lowest point means.'),
      high: line(80).describe('what the highest point means.'),
      points: z.int().min(3).max(7).default(5).describe('how many points the scale has, 3 to 7.'),
    })
    .optional()
    .describe('the ends of the scale, for mode: scale.'),
  blameSensitive: z
    .boolean()
    .default(false)
    .describe('true if an answer could blame somebody: the wall shows reasons, never the split.'),
  attitude: z
    .boolean()
    .default(false)
    .describe('true if an answer says what somebody thinks of others: small classes talk instead.'),
});

export type PollFields = z.infer<typeof pollSchema>;
