import { accept, refuse, type Decision } from './decision.ts';
import type { SessionState } from './state.ts';

/** The same addresses with this one in front, if it is among them. */
export function putInFront(addresses: readonly string[], address: string): readonly string[] {
  if (!addresses.includes(address)) return addresses;
  return [address, ...addresses.filter((one) => one !== address)];
}

/**
 * The machine is in other networks now. An address by which devices have come in stays in front as
 * long as it is there: one more network is no reason to send the next ones elsewhere.
 */
export function noteAddresses(state: SessionState, found: readonly string[]): SessionState {
  const [proven = ''] = state.arrivals > 0 ? state.addresses : [];
  const addresses = putInFront(putInFront(found, proven), state.chosenAddress);
  const isSame =
    addresses.length === state.addresses.length &&
    addresses.every((address, at) => address === state.addresses[at]);
  return isSame ? state : { ...state, addresses };
}

export function useAddress(state: SessionState, address: string): Decision {
  if (!state.addresses.includes(address)) return refuse(state, 'unknown');
  const addresses = putInFront(state.addresses, address);
  const chosen = { ...state, addresses, chosenAddress: address };
  return accept(chosen, { type: 'preferAddress', address });
}
