import { isLoopback } from '../loopback.ts';

/**
 * By which origins other devices reach the server, the likeliest in front.
 *
 * @param own by which this page has reached it: of no use elsewhere when it is this very machine
 * @param addresses where students join
 */
export function reachableOrigins(own: string, addresses: readonly string[]): readonly string[] {
  const others = addresses.filter((address) => address !== own);
  return isLoopback(own) && others.length > 0 ? others : [own, ...others];
}
