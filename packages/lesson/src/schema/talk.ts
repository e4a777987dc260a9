import { z } from 'zod';
import { line } from './fields.ts';
import { stepFields } from './step.ts';

/** The most points a talk can have, and the longest one, in characters. */
export const pointLimits = { count: 12, length: 140 };

export const talkSchema = z.strictObject({
  kind: z.literal('talk').describe('talk: the teacher speaks, the wall carries the words.'),
  ...stepFields,
  points: z
    .array(line(pointLimits.length))
    .max(pointLimits.count)
    .default([])
    .describe('short lines that stay on students’ screens, such as ground rules.'),
  editable: z
    .boolean()
    .default(false)
    .describe('whether the teacher may change the points before class.'),
});
