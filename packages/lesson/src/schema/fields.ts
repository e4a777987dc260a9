import { z } from 'zod';
import { isWithin } from '../view/characters.ts';

const within =
  (limit: number) =>
  (text: string, context: z.RefinementCtx): void => {
    if (!isWithin(limit, text))
      context.addIssue({ code: 'too_big', origin: 'string', maximum: limit, input: text });
  };

/** One line of words, with at most so many characters as people see them. */
export const line = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .superRefine(within(limit))
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** Markdoc: paragraphs, lists, quotes, emphasis. */
export const prose = z.string().trim().min(1).superRefine(within(4000));

export const age = z.int().min(10).max(19);

export const minutes = z.number().min(0.5).max(60).multipleOf(0.5);
