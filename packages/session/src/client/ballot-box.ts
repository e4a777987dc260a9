import type { Answer } from '@sightline/ballot';
import type { Token } from '@sightline/protocol';
import { drawDelayMs } from './jitter.ts';
import type { Surroundings } from './surroundings.ts';
import { putBallot } from './urn.ts';

export type BallotOutcome = 'saved' | 'closed';

/** What the board asks for. */
export interface ShownQuestion {
  /** Stays the same when the question starts again under another id. */
  readonly activity: string;
  readonly id: string;
  readonly isOpen: boolean;
}

/** Hears that an answer goes to a new round of its question, by its id, and what becomes of it there. */
export type HearAgain = (outcome: Promise<BallotOutcome>, question: string) => void;

/** The answer of this seat in one activity, kept until that closes. */
interface Given {
  readonly activity: string;
  /** Of the round that it goes to. */
  question: string;
  answer: Answer;
  onagain: HearAgain;
  outcome: PromiseWithResolvers<BallotOutcome>;
  /** Not told yet what became of it. */
  isSending: boolean;
  isUnderWay: boolean;
  /** Waits, so that a class does not send at one moment. */
  isHeld: boolean;
  attempt: number;
  /** The token that the urn did not take. */
  refused: Uint8Array | undefined;
}

/** In a new round the devices of a class send within so long. */
const againWithinMs = 2_000;

/**
 * Gets this seat's tokens, casts its ballots until each is saved or its question closed, and casts
 * them anew when their question starts again.
 */
export class BallotBox {
  readonly #surroundings: Surroundings;
  readonly #requestToken: (question: string) => boolean;
  readonly #tokens = new Map<string, Uint8Array>();
  readonly #asked = new Set<string>();
  readonly #given = new Map<string, Given>();
  /** Question → its activity; activity → the question of its latest round. */
  readonly #activities = new Map<string, string>();
  readonly #latest = new Map<string, string>();
  #shown: ShownQuestion | undefined;

  /** @param requestToken returns false when the connection is not there */
  constructor(surroundings: Surroundings, requestToken: (question: string) => boolean) {
    this.#surroundings = surroundings;
    this.#requestToken = requestToken;
  }

  /** The board shows this question: asks for a token, whether or not somebody answers. */
  show(shown: ShownQuestion | undefined): void {
    this.#shown = shown;
    if (shown) this.#follow(shown);
    for (const question of this.#tokens.keys())
      if (question !== shown?.id && !this.#isSending(question)) this.#tokens.delete(question);
    this.#askAll();
  }

  /**
   * A later ballot for the same question takes the place of one still under way.
   *
   * @param onagain called each time the question starts again, as long as nothing else is cast
   */
  cast(question: string, answer: Answer, onagain: HearAgain = () => {}): Promise<BallotOutcome> {
    const activity = this.#activities.get(question) ?? question;
    let given = this.#given.get(activity);
    if (given?.isSending) {
      given.answer = answer;
      given.onagain = onagain;
      given.isHeld = false;
    } else {
      given = {
        activity,
        question: this.#latest.get(activity) ?? question,
        answer,
        onagain,
        outcome: withResolvers(),
        isSending: true,
        isUnderWay: false,
        isHeld: false,
        attempt: 0,
        refused: undefined,
      };
      this.#given.set(activity, given);
    }
    void this.#proceed(given);
    return given.outcome.promise;
  }

  /** After a welcome. */
  resume(): void {
    this.#asked.clear();
    this.#askAll(true);
  }

  receive({ question, token }: Token): void {
    const given = this.#findSending(question);
    this.#asked.delete(question);
    if (token.length === 0 || (given?.refused && isSame(token, given.refused))) {
      this.#tokens.delete(question);
      // The next board says whether it has closed or started again.
      if (token.length === 0 && this.#isShownOpen(question)) return;
      // What is under way may still have come in time: the urn says so.
      if (given && !given.isUnderWay) this.#end(given, 'closed');
      return;
    }
    this.#tokens.set(question, token);
    if (given) void this.#proceed(given);
  }

  close(): void {
    for (const given of this.#given.values()) if (given.isSending) this.#end(given, 'closed');
  }

  #follow({ activity, id, isOpen }: ShownQuestion): void {
    this.#activities.set(id, activity);
    this.#latest.set(activity, id);
    const given = this.#given.get(activity);
    if (!given) return;
    if (!isOpen && !given.isSending) this.#given.delete(activity);
    else if (isOpen && given.question !== id) this.#giveAgain(given, id);
  }

  #giveAgain(given: Given, question: string): void {
    if (!given.isSending) given.outcome = withResolvers();
    given.question = question;
    given.isSending = true;
    given.isHeld = true;
    given.attempt = 0;
    given.refused = undefined;
    given.onagain(given.outcome.promise, question);
    const delayMs = drawDelayMs(this.#surroundings, 0, {
      firstMs: againWithinMs,
      mostMs: againWithinMs,
    });
    this.#surroundings.later(delayMs, () => {
      if (given.question !== question) return;
      given.isHeld = false;
      void this.#proceed(given);
    });
  }

  #isShownOpen(question: string): boolean {
    return this.#shown?.id === question && this.#shown.isOpen;
  }

  #findSending(question: string): Given | undefined {
    return [...this.#given.values()].find((one) => one.isSending && one.question === question);
  }

  #isSending(question: string): boolean {
    return this.#findSending(question) !== undefined;
  }

  /** @param anew also for tokens that are there: the server may have lost their keys */
  #askAll(anew = false): void {
    const questions = new Set(
      [...this.#given.values()].filter(({ isSending }) => isSending).map((one) => one.question),
    );
    if (this.#shown?.isOpen) questions.add(this.#shown.id);
    for (const question of questions) if (anew || !this.#tokens.has(question)) this.#ask(question);
  }

  #ask(question: string): void {
    if (this.#asked.has(question)) return;
    if (this.#requestToken(question)) this.#asked.add(question);
  }

  async #proceed(given: Given): Promise<void> {
    const { question, answer } = given;
    if (!given.isSending || given.isUnderWay || given.isHeld) return;
    const token = this.#tokens.get(question);
    if (!token) return this.#ask(question);
    given.isUnderWay = true;
    const outcome = await putBallot(this.#surroundings, { question, token, answer });
    given.isUnderWay = false;
    // What became of it in an earlier round means nothing now.
    if (given.question !== question) return void this.#proceed(given);
    if (!given.isSending) return;
    if (outcome === 'malformed') return this.#end(given, 'closed');
    if (outcome === 'saved' && given.answer === answer) return this.#end(given, 'saved');
    if (outcome === 'refused') given.refused = token;
    // A server that was restarted has no urn before its teacher is back: the class decides, with the
    // next token or without one.
    if (outcome === 'refused' || outcome === 'notOpen') this.#tokens.delete(question);
    if (outcome === 'saved' || outcome === 'refused') return void this.#proceed(given);
    const delayMs = drawDelayMs(this.#surroundings, given.attempt++, { mostMs: 8_000 });
    this.#surroundings.later(delayMs, () => {
      if (given.question === question) void this.#proceed(given);
    });
  }

  #end(given: Given, outcome: BallotOutcome): void {
    given.isSending = false;
    given.outcome.resolve(outcome);
    const { activity, question } = given;
    const isShown = this.#shown?.activity === activity;
    if (isShown && !this.#isShownOpen(question)) this.#given.delete(activity);
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
