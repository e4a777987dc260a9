import { animals, colours } from './words.ts';

/** How many labels there are before numbers are needed; no colour meets an animal twice on the way. */
export const labelPairs = colours.length * animals.length;

/**
 * The label of the seat that came as number `arrival` (from 0): "Blue heron". Seats that come one
 * after the other differ in both words. After {@link labelPairs} seats a number follows.
 *
 * @param start where in the words a class begins
 */
export function labelAt(start: number, arrival: number): string {
  const at = start + arrival;
  const words = `${colours[at % colours.length]!} ${animals[at % animals.length]!}`;
  const round = Math.floor(arrival / labelPairs) + 1;
  return round === 1 ? words : `${words} ${round}`;
}
