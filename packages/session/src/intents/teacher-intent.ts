import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);
/** The cursor the teacher was looking at: a move that was made on an older one does nothing. */
const seen = z.int().min(0);

/** What a teacher's device may ask for, over the lectern. */
export const teacherIntent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('goToStep'), step: id, seen }),
  /** Next phase of the step; with `item`, that item of a `spot`. */
  z.strictObject({ type: z.literal('reveal'), seen, item: id.optional() }),
  z.strictObject({ type: z.literal('pause'), on: z.boolean() }),
  z.strictObject({ type: z.literal('blank'), on: z.boolean() }),
  z.strictObject({ type: z.literal('lock'), on: z.boolean() }),
  z.strictObject({ type: z.literal('admit'), seat: id }),
  z.strictObject({ type: z.literal('remove'), seat: id }),
  /** "There is no projector": uncovers the private panes. */
  z.strictObject({ type: z.literal('noProjector') }),
  z.strictObject({ type: z.literal('end') }),
]);

export type TeacherIntent = z.infer<typeof teacherIntent>;
