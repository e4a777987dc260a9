import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);

/** What a student's device may ask for, over the board. */
export const seatIntent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('work'),
    step: id,
    work: z.strictObject({
      marks: z.array(z.strictObject({ item: id, reason: id.optional() })).max(60),
      state: z.enum(['open', 'done', 'skip']),
    }),
  }),
]);

export type SeatIntent = z.infer<typeof seatIntent>;
