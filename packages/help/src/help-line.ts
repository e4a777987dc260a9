import { z } from 'zod';

/**
 * What a line is for, in the order of a help card: danger now, somebody who can't go on, somebody to talk
 * to, a picture or a threat.
 */
export const purposes = ['now', 'crisis', 'talk', 'remove'] as const;
export type Purpose = (typeof purposes)[number];

const line = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .regex(/^\P{Cc}*$/u);
const words = (limit: number) => line(limit).min(1);

export const helpLineSchema = z.strictObject({
  /** Stays the same for good: a school's checks are kept under it. */
  id: z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** ISO 3166, or `EU`; empty for a line that is for every country. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  name: words(60),
  contact: words(160),
  purpose: z.enum(purposes),
  /** For students, after the contact: the middle of a sentence. */
  whatFor: words(60),
  /** For students, the same; empty when nobody has seen them. */
  hours: line(60),
  /** Where the teacher compares it, without `https://`; empty when we know of no official page. */
  page: z.string().regex(/^([a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w-]+)*)?$/),
  /** For the teacher who checks it: the pages on which it was seen; empty when on none of its own. */
  source: line(160),
  note: line(200),
});

/**
 * A service that helps young people. Nobody has compared it for us: a school does that itself. Emergency
 * numbers (`now`) need no check, and nobody ever calls one to try it.
 */
export type HelpLine = Readonly<z.infer<typeof helpLineSchema>>;
