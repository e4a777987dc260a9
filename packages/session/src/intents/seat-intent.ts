import { z } from 'zod';
import { cardBytes } from '../layout/card-text.ts';
import { tableLimit } from '../layout/table.ts';

const state = z.enum(['open', 'done', 'skip']);
const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);

/** What a student's device may ask for, over the board. */
export const seatIntent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('work'),
    step: id,
    work: z.union([
      z.strictObject({
        marks: z.array(z.strictObject({ item: id, reason: id.optional() })).max(60),
        state,
      }),
      z.strictObject({ order: z.array(id).max(20), state }),
      z.strictObject({ text: z.string().max(cardBytes), choice: id.or(z.literal('')), state }),
    ]),
  }),
  /** Gives the seat up: nothing opens it any more. */
  z.strictObject({ type: z.literal('leave') }),
  /** The number on the student's real table, once. */
  z.strictObject({ type: z.literal('sit'), table: z.int().min(1).max(tableLimit) }),
]);

export type SeatIntent = z.infer<typeof seatIntent>;
