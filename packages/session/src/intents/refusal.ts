/** Why an intent was settled without effect; the device shows a sentence for it. */
export type IntentRefusal =
  /** The step no longer takes answers. */
  | 'closed'
  /** Another device moved the class first. */
  | 'moved'
  /** The words on a card have changed since they were read. */
  | 'changed'
  /** Only two have written: the class sees a card of each, or none. Only one has: none. */
  | 'few'
  /** A card is held, and nothing said that it is meant all the same. */
  | 'held'
  /** The seat has a table already: its teacher can move it. */
  | 'seated'
  /** It names something that is not there. */
  | 'unknown'
  /** The class has no place for one more. */
  | 'full'
  /** The class is over. */
  | 'over';
