import type { Released } from '@sightline/ballot';
import type { SeatIntent } from '../intents/seat-intent.ts';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import type { Closed } from './withheld.ts';

/** Everything that can happen to a class. */
export type SessionEvent =
  | {
      readonly type: 'teacherIntent';
      readonly device: string;
      readonly number: number;
      readonly intent: TeacherIntent;
    }
  | {
      readonly type: 'seatIntent';
      readonly seatId: string;
      readonly device: string;
      readonly number: number;
      readonly intent: SeatIntent;
    }
  /** A device gave the code. The host has made its id and secret. */
  | { readonly type: 'join'; readonly seatId: string }
  /** A seat that waits asks whether it is let in. */
  | { readonly type: 'seatAsked'; readonly seatId: string }
  /** A device gives its seat up, and has no connection to say so. */
  | { readonly type: 'leave'; readonly seatId: string }
  /** The class is joined with this code from now on, and with no other. */
  | { readonly type: 'code'; readonly code: string }
  /** `seatDisconnected`: no connection of this seat is left. One that was taken over is no news. */
  | { readonly type: 'seatConnected' | 'seatDisconnected'; readonly seatId: string }
  /** A device that is not the server's own has loaded the student page. */
  | { readonly type: 'pageLoaded' }
  /** Where the class can be joined now, the likeliest in front; other networks than before. */
  | { readonly type: 'addresses'; readonly addresses: readonly string[] }
  /** How many projectors are connected now. */
  | { readonly type: 'projectors'; readonly connected: number }
  /** How many of the teacher's phones are connected now. */
  | { readonly type: 'remotes'; readonly connected: number }
  /** The host can write down what happens. */
  | { readonly type: 'storage'; readonly works: true }
  /** It can't any more; of what has closed it has written down the results and figures of these. */
  | { readonly type: 'storage'; readonly works: false; readonly durable: Closed }
  /**
   * A host that came back could not read these questions' ballots, or some seats' work. Comes before
   * anything else happens to the class.
   */
  | { readonly type: 'damaged'; readonly questions: readonly string[]; readonly work: boolean }
  /** How many different tokens have a ballot in the urn. */
  | { readonly type: 'ballots'; readonly question: string; readonly count: number }
  | { readonly type: 'released'; readonly question: string; readonly released: Released }
  /** The host calls this at least every 15 seconds. */
  | { readonly type: 'tick' };
