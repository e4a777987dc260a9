import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';
import { sayAtLeast } from './share.ts';

/** How many marked an item, in steps of five: "At least 10 of us marked this". */
export function sayMarked(marked: number, mode: Mode): string {
  if (mode === 'table')
    return marked === 0 ? m.wall_heat_fewer_tables() : m.wall_heat_at_least_tables({ marked });
  return marked === 0 ? m.wall_heat_fewer() : m.wall_heat_at_least({ marked });
}

/** How many had an item in its place, in steps of five. */
export function sayInPlace(marked: number, seats: number, mode: Mode): string {
  const words = mode === 'table' ? m.common_had_it_here_tables : m.common_had_it_here;
  return words({ marked: sayAtLeast(marked), seats: sayAtLeast(seats) });
}
