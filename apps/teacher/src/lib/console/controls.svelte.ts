import type { Lectern, PlanEntry, TeacherIntent } from '@sightline/session';
import type { Command } from './key-command.ts';

/** How long "Close now?" waits for the second press. */
const closingMs = 8_000;

/** What the bar can do now. Moves carry the cursor that the teacher saw, so two devices never move twice. */
export class Controls {
  readonly #lectern: () => Lectern;
  readonly #send: (intent: TeacherIntent) => void;
  #askedAt = $state<number>();

  constructor(lectern: () => Lectern, send: (intent: TeacherIntent) => void) {
    this.#lectern = lectern;
    this.#send = send;
  }

  /** The question closes at the next press: the first one asked for it. */
  get isClosing(): boolean {
    const { cursor, now } = this.#lectern();
    return now?.next === 'close' && this.#askedAt === cursor;
  }

  get next(): PlanEntry | undefined {
    const { plan } = this.#lectern();
    return plan[plan.findIndex(({ state }) => state === 'now') + 1];
  }

  get previous(): PlanEntry | undefined {
    const { plan } = this.#lectern();
    return plan[plan.findIndex(({ state }) => state === 'now') - 1];
  }

  get canReveal(): boolean {
    return (this.#lectern().now?.next ?? 'none') !== 'none';
  }

  run(command: Command): void {
    if (this.#lectern().class.stage === 'over') return;
    if (command === 'reveal') return this.reveal();
    this.#askedAt = undefined;
    if (command === 'next' && this.next) this.goTo(this.next.id);
    if (command === 'back' && this.previous) this.goTo(this.previous.id);
    if (command === 'blank') this.#send({ type: 'blank', on: !this.#lectern().class.blank });
    if (command === 'pause') this.#send({ type: 'pause', on: !this.#lectern().class.paused });
  }

  goTo(step: string): void {
    this.#send({ type: 'goToStep', step, seen: this.#lectern().cursor });
  }

  reveal(item?: string): void {
    const { cursor, now } = this.#lectern();
    if (!this.canReveal) return;
    if (now?.next === 'close' && !this.isClosing) return this.#askToClose(cursor);
    this.#askedAt = undefined;
    this.#send({ type: 'reveal', seen: cursor, ...(item === undefined ? {} : { item }) });
  }

  #askToClose(cursor: number): void {
    this.#askedAt = cursor;
    setTimeout(() => {
      if (this.#askedAt === cursor) this.#askedAt = undefined;
    }, closingMs);
  }
}
