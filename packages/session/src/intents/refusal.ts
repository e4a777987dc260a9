/** Why an intent was settled without effect; the device shows a sentence for it. */
export type IntentRefusal =
  /** The step no longer takes answers. */
  | 'closed'
  /** Another device moved the class first. */
  | 'moved'
  /** It names something that is not there. */
  | 'unknown'
  /** The class is over. */
  | 'over';
