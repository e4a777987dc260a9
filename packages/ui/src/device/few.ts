import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

/** Why a result has no numbers. */
export function sayFew(mode: Mode): string {
  return mode === 'table' ? m.device_few_tables() : m.device_few();
}
