import { isLoopback } from '../loopback.ts';

/**
 * What has become of the addresses that devices were sent to: one of them leads nowhere any more, or this
 * computer is in no network at all. Empty when there is nothing to tell.
 */
export type AddressNews = '' | 'moved' | 'gone';

/** Whether no other device can reach this computer. */
export const isAlone = (addresses: readonly string[]): boolean => addresses.every(isLoopback);

/**
 * @param sent where devices were sent while this console was open
 * @param addresses where the class can be joined now
 */
export function addressNewsOf(sent: readonly string[], addresses: readonly string[]): AddressNews {
  const lost = sent.filter((address) => !isLoopback(address) && !addresses.includes(address));
  if (lost.length === 0) return '';
  return isAlone(addresses) ? 'gone' : 'moved';
}
