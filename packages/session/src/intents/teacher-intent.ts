import { z } from 'zod';
import { tableLimit } from '../layout/table.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/);
/** The cursor the teacher was looking at: a move that was made on an older one does nothing. */
const seen = z.int().min(0);

/** What a teacher's device may ask for, over the lectern. */
export const teacherIntent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('goToStep'), step: id, seen }),
  /** Next phase of the step; with `item`, that item of a `spot`. */
  z.strictObject({ type: z.literal('reveal'), seen, item: id.optional() }),
  /** A scenario: tell what follows from this choice, closing the vote if it is still open. */
  z.strictObject({ type: z.literal('choose'), seen, choice: id }),
  /** A scenario after a tie: the class votes once more. */
  z.strictObject({ type: z.literal('revote'), seen }),
  /** A scenario: back to a node where the class has been. */
  z.strictObject({ type: z.literal('rewind'), seen, node: id }),
  /** What raised hands said; an empty option means they were split. */
  z.strictObject({ type: z.literal('hands'), step: id, option: id.or(z.literal('')) }),
  /**
   * Cards for the class to see, each with the hash of the words that the teacher read; `anyway` when it
   * is held and meant all the same.
   */
  z.strictObject({
    type: z.literal('publish'),
    step: id,
    cards: z
      .array(z.strictObject({ card: id, hash: id, anyway: z.boolean().optional() }))
      .min(1)
      .max(20),
  }),
  /** Takes a card from the wall and from every device. Its author's own card stays as it is. */
  z.strictObject({ type: z.literal('takeDown'), step: id, card: id }),
  /** These words have been read and are not for the class; nobody is told. */
  z.strictObject({ type: z.literal('setAside'), step: id, card: id, hash: id }),
  /** The teacher worries about whoever wrote these words. */
  z.strictObject({ type: z.literal('worry'), step: id, card: id, hash: id, on: z.boolean() }),
  /** Takes a card away from whoever wrote it, from its table and from the class. */
  z.strictObject({ type: z.literal('clearCard'), step: id, card: id }),
  z.strictObject({ type: z.literal('pause'), on: z.boolean() }),
  z.strictObject({ type: z.literal('blank'), on: z.boolean() }),
  z.strictObject({ type: z.literal('lock'), on: z.boolean() }),
  z.strictObject({ type: z.literal('admit'), seat: id }),
  z.strictObject({ type: z.literal('remove'), seat: id }),
  /** Everybody who came as this number or later, waiting ones, too. */
  z.strictObject({ type: z.literal('removeSince'), arrival: z.int().min(0) }),
  /** Five more. */
  z.strictObject({ type: z.literal('addPlaces') }),
  /** The code that was good until now opens nothing any more. */
  z.strictObject({ type: z.literal('newCode') }),
  /** A student sits at another table than the one they tapped. */
  z.strictObject({
    type: z.literal('moveSeat'),
    seat: id,
    table: z.int().min(1).max(tableLimit),
  }),
  /** Sends devices to another of the addresses at which the class can be joined. */
  z.strictObject({ type: z.literal('useAddress'), address: z.string().max(300) }),
  /** "There is no projector": uncovers the private panes. */
  z.strictObject({ type: z.literal('noProjector') }),
  z.strictObject({ type: z.literal('end') }),
]);

export type TeacherIntent = z.infer<typeof teacherIntent>;
