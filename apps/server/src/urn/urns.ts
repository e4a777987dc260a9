import { Urn, type Ballot, type Crowd, type Question, type Released } from '@sightline/ballot';
import type { Surroundings } from '../surroundings.ts';
import { OpenQuestion, type Cast } from './open-question.ts';
import { createSaver, type Saver } from './saver.ts';
import { padSnapshot, unpadSnapshot } from './snapshot.ts';

/** Replaces the sealed file of one urn, durable when it returns; null deletes it. */
export type SaveUrn = (question: string, bytes: Uint8Array | null) => Promise<void>;

/** What a class must remember of an open question; keys in base64. */
export interface KeptQuestion {
  readonly id: string;
  readonly kind: Question;
  readonly seatKey: string;
  readonly urnKey: string;
}

/** How often a class hears how many have answered; the exact moments would tell who. */
const turnoutEveryMs = 500;

interface Held {
  readonly question: OpenQuestion;
  readonly saver: Saver;
  toldCount: number;
  /** The records as they were at the end, for a save that is still under way. */
  last?: Uint8Array;
}

/** The open questions of one class, each with its urn. */
export class Urns {
  #open = new Map<string, Held>();
  /** Questions whose file may be there although they are closed → the saver that may still write it. */
  #closed = new Map<string, Pick<Saver, 'idle'>>();
  #surroundings: Pick<Surroundings, 'random' | 'later'>;
  #save: SaveUrn;
  #onturnout: (question: string, count: number) => void;
  #cancelTurnout: (() => void) | undefined;

  constructor(
    surroundings: Pick<Surroundings, 'random' | 'later'>,
    save: SaveUrn,
    onturnout: (question: string, count: number) => void,
  ) {
    this.#surroundings = surroundings;
    this.#save = save;
    this.#onturnout = onturnout;
  }

  has(question: string): boolean {
    return this.#open.has(question);
  }

  open(id: string, kind: Question): void {
    const { random } = this.#surroundings;
    const keys = { seatKey: random(32), urnKey: random(32) };
    this.#hold(new OpenQuestion(id, kind, keys));
  }

  /** Empty when the question is not open. */
  tokenFor(question: string, seatId: string): Uint8Array {
    return this.#open.get(question)?.question.tokenFor(seatId) ?? new Uint8Array();
  }

  /** @returns `kept` only when the ballot is durable; rejects when it could not be written */
  async cast(ballot: Ballot): Promise<Cast | 'closed'> {
    const held = this.#open.get(ballot.question);
    if (!held) return 'closed';
    const outcome = held.question.cast(ballot);
    if (outcome !== 'kept') return outcome;
    this.#tellTurnoutLater();
    await held.saver.request();
    return 'kept';
  }

  /** Counts and destroys. The file stays until {@link sweep}. */
  close(id: string, crowd: Crowd): Released {
    const held = this.#remove(id);
    return held ? held.question.close(crowd) : { kind: 'few' };
  }

  /** Destroys uncounted. */
  drop(id: string): void {
    this.#remove(id)?.question.destroy();
  }

  /** Questions that are closed and whose files are still there. */
  get closed(): readonly string[] {
    return [...this.#closed.keys()];
  }

  /**
   * Deletes files of closed questions.
   *
   * @param ids those whose close is durable: before that, their files are all there is of their ballots
   */
  async sweep(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.#closed.get(id)?.idle();
      await this.#save(id, null);
      this.#closed.delete(id);
    }
  }

  /** When no save of a closed question is under way. */
  async idle(): Promise<void> {
    await Promise.all(Array.from(this.#closed.values(), (saver) => saver.idle()));
  }

  /** What {@link restore} needs besides the files. */
  keep(): KeptQuestion[] {
    return [...this.#open.values()].map(({ question: { id, kind, keys } }) => ({
      id,
      kind,
      seatKey: Buffer.from(keys.seatKey).toString('base64'),
      urnKey: Buffer.from(keys.urnKey).toString('base64'),
    }));
  }

  /**
   * Opens what a server before this one had open.
   *
   * @param files those that could be read
   * @param isWritten whether there was a file
   */
  restore(
    kept: readonly KeptQuestion[],
    files: ReadonlyMap<string, Uint8Array>,
    isWritten: (question: string) => boolean,
  ): void {
    for (const { id, kind, seatKey, urnKey } of kept) {
      const urn = restoreUrn(files.get(id), isWritten(id));
      const keys = { seatKey: fromBase64(seatKey), urnKey: fromBase64(urnKey) };
      if (urn) this.#hold(new OpenQuestion(id, kind, keys, urn));
    }
    this.#tellTurnoutLater();
  }

  /** Destroys every urn and key in memory. What was open stays open on disk, with all its ballots. */
  destroy(): void {
    this.#cancelTurnout?.();
    for (const held of this.#open.values()) {
      held.last = held.question.snapshot();
      held.question.destroy();
    }
    this.#open.clear();
  }

  #hold(question: OpenQuestion): void {
    const save = () => this.#save(question.id, padSnapshot(held.last ?? question.snapshot()));
    const held: Held = { question, saver: createSaver(save), toldCount: 0 };
    this.#open.set(question.id, held);
  }

  #remove(id: string): Held | undefined {
    const held = this.#open.get(id);
    if (!held) return undefined;
    held.last = held.question.snapshot();
    this.#open.delete(id);
    this.#closed.set(id, held.saver);
    return held;
  }

  #tellTurnoutLater(): void {
    this.#cancelTurnout ??= this.#surroundings.later(turnoutEveryMs, () => {
      this.#cancelTurnout = undefined;
      for (const held of this.#open.values()) {
        if (held.question.count === held.toldCount) continue;
        held.toldCount = held.question.count;
        this.#onturnout(held.question.id, held.toldCount);
      }
    });
  }
}

/** Undefined when ballots were lost. */
function restoreUrn(file: Uint8Array | undefined, isWritten: boolean): Urn | undefined {
  if (!file) return isWritten ? undefined : new Urn();
  try {
    return Urn.restore(unpadSnapshot(file));
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
