import { z } from 'zod';
import { line } from './fields.ts';

/** What a character does in a story of deceit. */
const roles = ['deceives', 'deceived', 'helps', 'bystander'] as const;

/** Somebody invented. The rules about words ask here who deceives and who is deceived. */
export const character = z
  .strictObject({
    name: line(40).describe('the name as the lesson writes it, such as Noor.'),
    age: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .describe('the age in years. Only somebody who deceives may have none.'),
    role: z
      .enum(roles)
      .describe(
        'deceives, deceived, helps or bystander: the checker never lets one who is deceived be blamed.',
      ),
    face: z
      .string()
      .regex(/^media\/[\w-]+(\/[\w-]+)*\.svg$/)
      .optional()
      .describe('a drawn portrait, such as media/noor.svg.'),
  })
  .superRefine(({ age, role }, context) => {
    if (age === undefined && role !== 'deceives')
      context.addIssue({ code: 'custom', path: ['age'], message: 'missing' });
  });

export type Character = z.infer<typeof character>;
export type Role = Character['role'];
