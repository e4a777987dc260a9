import type { Board } from '../layout/board.ts';
import { ClassLink, type LinkOptions } from './class-link.ts';
import type { LinkState } from './link-state.ts';
import { Monotonic } from './monotonic.ts';

/** The wall: reads the board and can ask for nothing. Begins to enter at once. */
export class ProjectorLink {
  readonly #link: ClassLink;
  readonly #board = new Monotonic<Board>();

  constructor(options: LinkOptions) {
    this.#link = new ClassLink(options, {
      rooms: ['board'],
      readers: new Map(),
      onwelcome: () => {},
      ondocument: (_room, content, epoch) => {
        if (this.#board.offer(epoch, content as Board)) this.#link.notify();
      },
      onclose: () => {},
    });
  }

  get state(): LinkState {
    return this.#link.state;
  }

  get board(): Board | undefined {
    return this.#board.value;
  }

  /** Calls back after every change of what this link shows. @returns ends that */
  subscribe(listener: () => void): () => void {
    return this.#link.subscribe(listener);
  }

  close(): void {
    this.#link.leave();
  }
}
