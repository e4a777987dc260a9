import { z } from 'zod';
import { stepFields } from './step.ts';

export const helpSchema = z.strictObject({
  kind: z.literal('help').describe('help: the calm end of every lesson.'),
  ...stepFields,
});

export type HelpFields = z.infer<typeof helpSchema>;
