/** A date without a time, as a calendar has it: `2026-03-09`. */
export type Day = string;

const dayMs = 86_400_000;

/** Whole days from one to the other, below zero when `to` is earlier; NaN when one of them is no date. */
export function daysBetween(from: Day, to: Day): number {
  return (startOf(to) - startOf(from)) / dayMs;
}

/** Empty when `day` is no date. */
export function addDays(day: Day, count: number): Day {
  const start = startOf(day);
  return Number.isNaN(start) ? '' : new Date(start + count * dayMs).toISOString().slice(0, 10);
}

/** @param date milliseconds since 1970 @returns the day it is then on this machine's calendar */
export function dayOf(date: number): Day {
  const local = new Date(date);
  const midnight = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  return new Date(midnight).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return !Number.isNaN(startOf(text));
}

function startOf(day: Day): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return NaN;
  const start = Date.parse(`${day}T00:00:00Z`);
  // The 31st of February is read as the 3rd of March.
  const isReal = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
  return isReal ? start : NaN;
}
