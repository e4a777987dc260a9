import { z } from 'zod';

/** One line of words. */
export const line = (limit: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(limit)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** Markdoc: paragraphs, lists, quotes, emphasis. */
export const prose = z.string().trim().min(1).max(4000);

export const age = z.int().min(10).max(19);

export const minutes = z.number().min(0.5).max(60).multipleOf(0.5);
