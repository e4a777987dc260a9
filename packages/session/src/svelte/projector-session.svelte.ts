import { createSubscriber } from 'svelte/reactivity';
import { ProjectorLink, type LinkState } from '../client/index.ts';
import type { Board } from '../layout/board.ts';

/** A {@link ProjectorLink} whose getters are reactive. */
export class ProjectorSession {
  readonly #link: ProjectorLink;
  readonly #track: () => void;

  constructor(options: ConstructorParameters<typeof ProjectorLink>[0]) {
    this.#link = new ProjectorLink(options);
    this.#track = createSubscriber((update) => this.#link.subscribe(update));
  }

  get state(): LinkState {
    this.#track();
    return this.#link.state;
  }

  get board(): Board | undefined {
    this.#track();
    return this.#link.board;
  }

  close(): void {
    this.#link.close();
  }
}
