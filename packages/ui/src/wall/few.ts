import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

/** What a class does where its answers are too few to be shown. */
export function sayFew(mode: Mode): string {
  return { own: m.wall_few, table: m.wall_few_tables, none: m.wall_few_none }[mode]();
}
