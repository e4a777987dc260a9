import type { IntentRefusal } from '../intents/refusal.ts';
import type { Effect } from './effect.ts';
import type { SessionState } from './state.ts';

/** What follows from an event. */
export interface Outcome {
  readonly state: SessionState;
  readonly effects: readonly Effect[];
}

/** What follows from an intent; `refusal` is empty when it was done. */
export interface Decision extends Outcome {
  readonly refusal: IntentRefusal | '';
}

export function accept(state: SessionState, ...effects: Effect[]): Decision {
  return { state, effects, refusal: '' };
}

export function refuse(state: SessionState, refusal: IntentRefusal): Decision {
  return { state, effects: [], refusal };
}
