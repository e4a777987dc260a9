import { z } from 'zod';
import { line } from './fields.ts';
import { stepFields } from './step.ts';

export const cardsSchema = z.strictObject({
  kind: z.literal('cards').describe('cards: everybody writes a card, which goes to the teacher.'),
  ...stepFields,
  question: line(300).describe('what to write about, never a student’s own experience.'),
  starter: line(80).optional().describe('how a card may begin.'),
});
