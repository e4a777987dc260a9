import type { Surroundings } from './surroundings.ts';

/**
 * A new random name for one load of one page, 32 characters. It is never stored: a copied tab with
 * the same name would number its intents like the other and lose them.
 */
export function createDevice({ random }: Pick<Surroundings, 'random'>): string {
  return Array.from(random(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
