/**
 * How far a step has got, in this order:
 * - `shown`: nothing to answer (talk, help)
 * - `open`: the class answers or marks; `closed`: frozen
 * - `results`: the class sees what it answered; `key`: the author's reasons, for `spot` item by item
 */
export type PhaseName = 'shown' | 'open' | 'closed' | 'results' | 'key';

export interface Phase {
  readonly name: PhaseName;
  /** Items of a `spot` whose verdict the class has seen, in the order of their reveal. */
  readonly revealed: readonly string[];
}
