/** Why an intent was settled without effect; the device shows a sentence for it. */
export type IntentRefusal =
  /** The step no longer takes answers. */
  | 'closed'
  /** Another device moved the class first. */
  | 'moved'
  /** The words on a card have changed since they were read. */
  | 'changed'
  /** Fewer than three tables have written: the class sees one card of each, or none. */
  | 'few'
  /** It names something that is not there. */
  | 'unknown'
  /** The class is over. */
  | 'over';
