import type { Answer } from '@sightline/ballot';
import type { Token } from '@sightline/protocol';
import { drawDelayMs } from './jitter.ts';
import type { Surroundings } from './surroundings.ts';
import { putBallot } from './urn.ts';

export type BallotOutcome = 'saved' | 'closed';

interface Casting {
  answer: Answer;
  attempt: number;
  isUnderWay: boolean;
  /** The token that the urn did not take. */
  refused?: Uint8Array;
  readonly outcome: PromiseWithResolvers<BallotOutcome>;
}

/** Gets this seat's tokens and casts its ballots until each is saved or its question closed. */
export class BallotBox {
  readonly #surroundings: Surroundings;
  readonly #requestToken: (question: string) => boolean;
  readonly #tokens = new Map<string, Uint8Array>();
  readonly #asked = new Set<string>();
  readonly #castings = new Map<string, Casting>();
  #shown: string | undefined;

  /** @param requestToken returns false when the connection is not there */
  constructor(surroundings: Surroundings, requestToken: (question: string) => boolean) {
    this.#surroundings = surroundings;
    this.#requestToken = requestToken;
  }

  /** The board shows this question: asks for a token, whether or not somebody answers. */
  show(question: string | undefined): void {
    this.#shown = question;
    for (const known of this.#tokens.keys()) {
      if (known !== question && !this.#castings.has(known)) this.#tokens.delete(known);
    }
    if (question && !this.#tokens.has(question)) this.#ask(question);
  }

  /** A later ballot for the same question takes the place of one still under way. */
  cast(question: string, answer: Answer): Promise<BallotOutcome> {
    let casting = this.#castings.get(question);
    if (casting) casting.answer = answer;
    else {
      casting = { answer, attempt: 0, isUnderWay: false, outcome: withResolvers() };
      this.#castings.set(question, casting);
    }
    void this.#proceed(question, casting);
    return casting.outcome.promise;
  }

  /** After a welcome. */
  resume(): void {
    this.#asked.clear();
    if (this.#shown) this.#ask(this.#shown);
    for (const question of this.#castings.keys()) this.#ask(question);
  }

  receive({ question, token }: Token): void {
    const casting = this.#castings.get(question);
    this.#asked.delete(question);
    if (token.length === 0 || (casting?.refused && isSame(token, casting.refused))) {
      this.#tokens.delete(question);
      // What is under way may still have come in time: the urn says so.
      if (casting && !casting.isUnderWay) this.#end(question, casting, 'closed');
      return;
    }
    this.#tokens.set(question, token);
    if (casting) void this.#proceed(question, casting);
  }

  close(): void {
    for (const [question, casting] of this.#castings) this.#end(question, casting, 'closed');
  }

  #ask(question: string): void {
    if (this.#asked.has(question)) return;
    if (this.#requestToken(question)) this.#asked.add(question);
  }

  async #proceed(question: string, casting: Casting): Promise<void> {
    if (casting.isUnderWay || this.#castings.get(question) !== casting) return;
    const token = this.#tokens.get(question);
    if (!token) return this.#ask(question);
    const { answer } = casting;
    casting.isUnderWay = true;
    const outcome = await putBallot(this.#surroundings, { question, token, answer });
    casting.isUnderWay = false;
    if (outcome === 'malformed') return this.#end(question, casting, 'closed');
    if (outcome === 'saved' && casting.answer === answer) {
      return this.#end(question, casting, 'saved');
    }
    if (outcome === 'refused') casting.refused = token;
    // A server that was restarted has no urn before its teacher is back: the class decides, with the
    // next token or without one.
    if (outcome === 'refused' || outcome === 'notOpen') this.#tokens.delete(question);
    if (outcome === 'saved' || outcome === 'refused') return void this.#proceed(question, casting);
    const delayMs = drawDelayMs(this.#surroundings, casting.attempt++, { mostMs: 8_000 });
    this.#surroundings.later(delayMs, () => void this.#proceed(question, casting));
  }

  #end(question: string, casting: Casting, outcome: BallotOutcome): void {
    if (this.#castings.get(question) === casting) this.#castings.delete(question);
    casting.outcome.resolve(outcome);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

// Promise.withResolvers is missing in the browsers of older tablets.
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve!: PromiseWithResolvers<Value>['resolve'];
  let reject!: PromiseWithResolvers<Value>['reject'];
  const promise = new Promise<Value>((onresolve, onreject) => {
    resolve = onresolve;
    reject = onreject;
  });
  return { promise, resolve, reject };
}
