import { bandOf, type Word } from './band.ts';

/** How many have answered or skipped; `hidden` in a small class, where a word would point at somebody. */
export type Progress = 'hidden' | Word;

const fewestSeats = 15;

/** @param seats as in `Crowd` */
export function progressOf(ready: number, seats: number): Progress {
  return seats < fewestSeats ? 'hidden' : bandOf(ready, seats).word;
}
