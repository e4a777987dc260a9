/** So many students share a device at least: an answer of fewer would be somebody's own. */
export const smallestTable = 3;

/** How many devices a class can have where each table shares one. */
export function mostDevices(headCount: number): number {
  return Math.max(2, Math.floor(headCount / smallestTable));
}

/** Whether there can be two tables. */
export function fitsTables(headCount: number): boolean {
  return headCount >= 2 * smallestTable;
}

/** How many students a class can have. */
export const headCounts = { fewest: 1, most: 60 } as const;

/** A number that a class can have; a half-typed one is none. */
export function isHeadCount(value: number | null | undefined): value is number {
  return Number.isInteger(value) && value! >= headCounts.fewest && value! <= headCounts.most;
}
