import { z } from 'zod';
import { line } from './fields.ts';

/** Rules about words whose hits an author may keep. A number or an address is never kept. */
export const keptRules = ['blame', 'experience', 'graphic', 'brand'] as const;

export type KeptRule = (typeof keptRules)[number];

/** Sentences that a rule takes for a mistake and the author has looked at. */
export const keep = z
  .array(
    z.strictObject({
      rule: z.enum(keptRules).describe(`the rule that is wrong here: ${keptRules.join(', ')}.`),
      words: line(300).describe('the sentence, as it stands in this file.'),
      reason: line(300).describe('why it may stay, for whoever reviews the lesson.'),
    }),
  )
  .max(20)
  .optional()
  .describe('sentences that a rule about words is wrong about: rule, words and reason of each.');
