import type { Surroundings } from './surroundings.ts';

/**
 * Full jitter: anything from 0 to an exponentially growing limit, so that a class that lost its
 * server at one moment does not return at one moment.
 *
 * @param attempt 0 for the first try after a success
 */
export function drawDelayMs(
  { random }: Pick<Surroundings, 'random'>,
  attempt: number,
  { firstMs = 400, mostMs = 2_500 } = {},
): number {
  const [high = 0, low = 0] = random(2);
  const fraction = (high * 256 + low) / 65_536;
  return fraction * Math.min(mostMs, firstMs * 2 ** Math.min(attempt, 20));
}
