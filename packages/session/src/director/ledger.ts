import type { IntentRefusal } from '../intents/refusal.ts';
import { valueOf, without } from './record.ts';
import { findOn, putOn } from './shelf.ts';
import type { Ledger, SessionState } from './state.ts';

/** Whose devices these are: a seat's id, or the teacher. */
export type Holder = string;
export const teacher: Holder = 'teacher';

/** Devices remembered for each holder, the ones used last. */
const deviceLimit = 16;
const refusalLimit = 32;

const empty: Ledger = { last: 0, refusals: [] };

export function ledgerOf(state: SessionState, holder: Holder, device: string): Ledger {
  return valueOf(findOn(state.ledgers, holder) ?? {}, device) ?? empty;
}

/** What was answered to a number that is settled already. */
export function recallRefusal(ledger: Ledger, number: number): IntentRefusal | '' {
  return ledger.refusals.find((entry) => entry.number === number)?.refusal ?? '';
}

/** Writes down that the next number of a device is settled. */
export function settleNumber(
  state: SessionState,
  holder: Holder,
  device: string,
  refusal: IntentRefusal | '',
): SessionState {
  const { last, refusals } = ledgerOf(state, holder, device);
  const number = last + 1;
  const ledger: Ledger = {
    last: number,
    refusals: refusal ? [...refusals, { number, refusal }].slice(-refusalLimit) : refusals,
  };
  const others = Object.entries(without(findOn(state.ledgers, holder) ?? {}, device));
  const devices = Object.fromEntries([...others.slice(1 - deviceLimit), [device, ledger]]);
  return { ...state, ledgers: putOn(state.ledgers, holder, devices) };
}
