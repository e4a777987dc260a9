import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

const bands: readonly (readonly [below: number, words: () => string])[] = [
  [0.12, m.wall_share_very_few],
  [0.22, m.wall_share_a_few],
  [0.3, m.wall_share_quarter],
  [0.38, m.wall_share_third],
  [0.45, m.wall_share_under_half],
  [0.55, m.wall_share_half],
  [0.62, m.wall_share_over_half],
  [0.7, m.wall_share_two_thirds],
  [0.8, m.wall_share_three_quarters],
  [0.92, m.wall_share_most],
  [1, m.wall_share_nearly_all],
];

/**
 * A part of a whole in words a class says: "about half". Tables are few enough to be counted: "3 of 7
 * tables". `whole` is above 0.
 */
export function sayShare(part: number, whole: number, mode: Mode = 'own'): string {
  if (mode === 'table') return m.common_tables_of({ count: part, answers: whole });
  if (part === 0) return m.wall_share_none();
  if (part === whole) return m.wall_share_all();
  const band = bands.find(([below]) => part / whole < below);
  return (band ? band[1] : m.wall_share_nearly_all)();
}

/** A count of a heat map, which is a lower bound in steps of five: "at least 10", "fewer than 5". */
export function sayAtLeast(floor: number): string {
  return floor === 0 ? m.wall_fewer_than_five() : m.wall_at_least({ floor });
}
