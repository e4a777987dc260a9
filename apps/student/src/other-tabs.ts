import type { Surroundings } from '@sightline/session/client';
import type { KeptSeat } from './seat-store.ts';

/** What is said in one tab is heard in all others of this browser: `BroadcastChannel` is one. */
export interface Channel {
  postMessage(message: Message): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

interface Held {
  readonly seat: KeptSeat;
  /** When this tab took it, in milliseconds since 1970. */
  readonly since: number;
}
type Message = Held | 'who has a seat?';

/** A living tab answers within so long; one that is frozen does not, and hears it when it wakes. */
const patienceMs = 100;

/**
 * The other tabs of this browser: together they have one seat in a class. Nothing is stored, and no
 * seat is heard of beyond this origin in this browser.
 */
export class OtherTabs {
  readonly #channel: Channel | undefined;
  readonly #later: Surroundings['later'];
  readonly #date: () => number;
  #held: Held | undefined;
  #find: ((seat: KeptSeat | undefined) => void) | undefined;
  /** Another tab has a newer seat in the same class. */
  ongiveway: (seat: KeptSeat) => void = () => {};

  /**
   * @param channel undefined where the browser has none: then each tab is alone
   * @param date milliseconds since 1970
   */
  constructor(
    channel: Channel | undefined,
    { later }: Pick<Surroundings, 'later'>,
    date = Date.now,
  ) {
    this.#channel = channel;
    this.#later = later;
    this.#date = date;
    if (channel) channel.onmessage = ({ data }) => this.#hear(data as Message);
  }

  /** The seat that another living tab has, if one has. */
  find(): Promise<KeptSeat | undefined> {
    const channel = this.#channel;
    if (!channel) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#find = resolve;
      channel.postMessage('who has a seat?');
      this.#later(patienceMs, () => resolve(undefined));
    });
  }

  /** This tab has this seat; without one it has none, and answers nobody. */
  hold(seat?: KeptSeat): void {
    const isNew = seat?.secret !== this.#held?.seat.secret;
    this.#held = seat && { seat, since: isNew ? this.#date() : this.#held!.since };
    if (isNew) this.#tell();
  }

  #tell(): void {
    if (this.#held) this.#channel?.postMessage(this.#held);
  }

  #hear(message: Message): void {
    if (message === 'who has a seat?') return this.#tell();
    const { seat, since } = message;
    this.#find?.(seat);
    const own = this.#held;
    if (own?.seat.sessionId !== seat.sessionId || own.seat.secret === seat.secret) return;
    const isNewer = since > own.since || (since === own.since && seat.secret > own.seat.secret);
    if (isNewer) this.ongiveway(seat);
  }
}
