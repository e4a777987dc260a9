/**
 * How many seats marked each item, as lower bounds in steps of five: 0 means "fewer than five".
 * Never exact, never from fewer than five seats.
 */
export interface HeatMap {
  /** Lower bound of the seats that looked. */
  readonly seats: number;
  /** Item id → lower bound of the seats that marked it. */
  readonly marked: Readonly<Record<string, number>>;
}
