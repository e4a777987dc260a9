import { z } from 'zod';
import { line } from './fields.ts';
import { keep } from './keep.ts';
import { stepFields } from './step.ts';

export const sortSchema = z.strictObject({
  kind: z.literal('sort').describe('sort: everybody puts lines into their order.'),
  ...stepFields,
  question: line(300).describe('in what order to put them.'),
  items: z
    .array(
      z.strictObject({
        text: line(140).describe('the words of the item.'),
        why: line(300).optional().describe('why it stands there, shown at the reveal.'),
        keep,
      }),
    )
    .min(3)
    .max(8)
    .describe('3 to 8 items in the right order; devices show them in another.'),
});
