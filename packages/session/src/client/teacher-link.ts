import { messageType, readAck, writeIntent } from '@sightline/protocol';
import type { IntentRefusal } from '../intents/refusal.ts';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import type { Board } from '../layout/board.ts';
import type { Lectern } from '../layout/lectern.ts';
import { ClassLink, type LinkOptions } from './class-link.ts';
import type { LinkState } from './link-state.ts';
import { Monotonic } from './monotonic.ts';
import { Outbox } from './outbox.ts';

/** Empty when the intent took effect. */
export type IntentOutcome = IntentRefusal | '';

interface Asked {
  readonly intent: TeacherIntent;
  resolve(outcome: IntentOutcome): void;
}

/** One of the teacher's devices in a class: two sockets, board and lectern. Begins to enter at once. */
export class TeacherLink {
  readonly #link: ClassLink;
  readonly #board = new Monotonic<Board>();
  readonly #lectern = new Monotonic<Lectern>();
  readonly #outbox = new Outbox<Asked>();

  constructor(options: LinkOptions & { readonly sessionId: string }) {
    this.#link = new ClassLink(options, {
      rooms: ['board', 'lectern'],
      readers: new Map([[messageType.ack, (decoder) => this.#settle(readAck(decoder))]]),
      onwelcome: (room, { lastNumber }) => {
        if (room !== 'lectern') return;
        this.#outbox.resume(lastNumber);
        this.#flush();
      },
      ondocument: (room, content, epoch) => {
        const isNew =
          room === 'board'
            ? this.#board.offer(epoch, content as Board)
            : this.#lectern.offer(epoch, content as Lectern);
        if (isNew) this.#link.notify();
      },
      onclose: () => {
        for (const { resolve } of this.#outbox.clear()) resolve('over');
      },
    });
  }

  get state(): LinkState {
    return this.#link.state;
  }

  get board(): Board | undefined {
    return this.#board.value;
  }

  get lectern(): Lectern | undefined {
    return this.#lectern.value;
  }

  /** How many intents the server has not settled yet. */
  get unsettled(): number {
    return this.#outbox.size;
  }

  /** Calls back after every change of what this link shows. @returns ends that */
  subscribe(listener: () => void): () => void {
    return this.#link.subscribe(listener);
  }

  /** Resolves when the intent is durable or refused, however long that takes. */
  send(intent: TeacherIntent): Promise<IntentOutcome> {
    if (this.#link.isClosed) return Promise.resolve('over');
    return new Promise((resolve) => {
      this.#outbox.add({ intent, resolve });
      this.#flush();
      this.#link.notify();
    });
  }

  close(): void {
    this.#link.leave();
  }

  #flush(): void {
    if (!this.#link.isOnline('lectern')) return;
    const next = this.#outbox.take();
    if (!next) return;
    const body = JSON.stringify(next.item.intent);
    this.#link.send('lectern', writeIntent({ number: next.number, body }));
  }

  #settle({ number, refusal }: { number: number; refusal: string }): void {
    this.#outbox.settle(number)?.resolve(refusal as IntentOutcome);
    this.#flush();
    this.#link.notify();
  }
}
