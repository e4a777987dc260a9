import type { Crowd, Question } from '@sightline/ballot';
import type { IntentRefusal } from '../intents/refusal.ts';

/** What the host must do; documents it derives with `boardOf` and `lecternOf`. */
export type Effect =
  | {
      readonly type: 'settle';
      readonly device: string;
      readonly number: number;
      readonly refusal: IntentRefusal | '';
    }
  /** Answer to `join`: the seat exists now, seated or waiting. */
  | { readonly type: 'seated'; readonly seatId: string }
  | { readonly type: 'turnedAway'; readonly seatId: string }
  /** A seat has left, or gave its place to another: nothing opens it any more. */
  | { readonly type: 'freed'; readonly seatId: string }
  | { readonly type: 'expel'; readonly seatId: string }
  /** What a seat has was changed by somebody else: send it again. */
  | { readonly type: 'resend'; readonly seatId: string }
  /** A seat sits at another table now. */
  | { readonly type: 'moved'; readonly seatId: string }
  | {
      readonly type: 'openQuestion';
      readonly question: string;
      readonly kind: Question;
    }
  /** Count the urn, send `released`, destroy the urn and its keys. */
  | { readonly type: 'closeQuestion'; readonly question: string; readonly crowd: Crowd }
  /** Destroy an urn uncounted. */
  | { readonly type: 'dropQuestion'; readonly question: string }
  /** Send `code`, with one that no other class has. */
  | { readonly type: 'drawCode' }
  /** The teacher has chosen where devices are sent, here and in classes to come. */
  | { readonly type: 'preferAddress'; readonly address: string }
  | { readonly type: 'over' };
