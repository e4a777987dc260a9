/**
 * How far a step has got, in this order:
 * - `shown`: nothing to answer (talk, help)
 * - `open`: the class answers or marks; `closed`: frozen
 * - `results`: the class sees what it answered; `key`: the author's reasons, for `spot` item by item,
 *   for `scenario` what follows from a choice
 */
export type PhaseName = 'shown' | 'open' | 'closed' | 'results' | 'key';

export interface Phase {
  readonly name: PhaseName;
  /**
   * Items of a `spot` whose verdict the class has seen, choices of a node whose consequence it was
   * told; in the order of their reveal.
   */
  readonly revealed: readonly string[];
  /** Of a `scenario`: the node the story is at, whose phase this is. */
  readonly node?: string;
  /** Of a `scenario`: 2 after a tie, when the class votes once more. */
  readonly round?: number;
}
