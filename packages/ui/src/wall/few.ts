import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

/** What a class does where its answers are too few to be shown. */
export function sayFew(mode: Mode): string {
  return mode === 'table' ? m.wall_few_tables() : m.wall_few();
}
