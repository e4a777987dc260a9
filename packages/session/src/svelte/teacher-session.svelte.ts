import { createSubscriber } from 'svelte/reactivity';
import { TeacherLink, type IntentOutcome, type LinkState } from '../client/index.ts';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import type { Board } from '../layout/board.ts';
import type { Lectern } from '../layout/lectern.ts';

/** A {@link TeacherLink} whose getters are reactive. */
export class TeacherSession {
  readonly #link: TeacherLink;
  readonly #track: () => void;

  constructor(options: ConstructorParameters<typeof TeacherLink>[0]) {
    this.#link = new TeacherLink(options);
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

  get lectern(): Lectern | undefined {
    this.#track();
    return this.#link.lectern;
  }

  send(intent: TeacherIntent): Promise<IntentOutcome> {
    return this.#link.send(intent);
  }

  close(): void {
    this.#link.close();
  }
}
