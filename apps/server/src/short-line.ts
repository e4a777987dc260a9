import { charactersOf } from '@sightline/session';
import { z } from 'zod';

/** Code units of what people see as one character: a name in Hindi needs three, a family of emojis eleven. */
const unitsPerCharacter = 12;

/** One line of at most so many characters as people see them. */
export const shortLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most * unitsPerCharacter)
    .refine((text) => charactersOf(text).length <= most);
