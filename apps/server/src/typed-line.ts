import { isWithin } from '@sightline/lesson';
import { z } from 'zod';

/** The longest character that people write takes fewer. */
const unitsEach = 25;

/** What somebody types into a field, with at most so many characters as people see them. */
export const typedLine = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit * unitsEach)
    .refine((text) => isWithin(limit, text));
