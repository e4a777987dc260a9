import {
  fits,
  isTokenGood,
  issueToken,
  nullifierOf,
  release,
  tally,
  Urn,
  type Ballot,
  type Crowd,
  type Question,
  type QuestionKeys,
  type Released,
} from '@sightline/ballot';
import { hmac } from './hmac.ts';

/** What became of a ballot, before it is durable. */
export type Cast = 'kept' | 'malformed' | 'notGood';

/** A question with its keys and its urn, from its opening to its close. */
export class OpenQuestion {
  readonly id: string;
  readonly kind: Question;
  readonly keys: QuestionKeys;
  #urn: Urn;

  constructor(id: string, kind: Question, keys: QuestionKeys, urn = new Urn()) {
    this.id = id;
    this.kind = kind;
    this.keys = keys;
    this.#urn = urn;
  }

  get count(): number {
    return this.#urn.count;
  }

  tokenFor(seatId: string): Uint8Array {
    return issueToken(hmac, this.keys, this.id, seatId);
  }

  cast({ token, answer }: Ballot): Cast {
    if (!isTokenGood(hmac, this.keys.urnKey, this.id, token)) return 'notGood';
    if (!fits(this.kind, answer)) return 'malformed';
    this.#urn.cast(nullifierOf(token), answer);
    return 'kept';
  }

  snapshot(): Uint8Array {
    return this.#urn.snapshot();
  }

  /** What may be shown; the ballots and keys are gone afterwards. */
  close(crowd: Crowd): Released {
    const released = release(tally(this.kind, this.#urn.answers()), crowd);
    this.destroy();
    return released;
  }

  destroy(): void {
    this.#urn.destroy();
    this.keys.seatKey.fill(0);
    this.keys.urnKey.fill(0);
  }
}
