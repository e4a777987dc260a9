import type { Lectern, PlanEntry, TeacherIntent } from '@sightline/session';
import type { Command } from './key-command.ts';
import { isAtEnd } from './story.ts';

/** How long a question of the bar, such as "Close now?", waits for the second press. */
const askingMs = 8_000;

/** A first press that waits for a second one: to close, to leave a story, to close and tell a choice. */
type Ask = 'close' | 'leave' | `tell ${string}`;

/** What the bar can do now. Moves carry the cursor that the teacher saw, so two devices never move twice. */
export class Controls {
  readonly #lectern: () => Lectern;
  readonly #send: (intent: TeacherIntent) => void;
  #asked = $state.raw<{ readonly ask: Ask; readonly cursor: number }>();

  constructor(lectern: () => Lectern, send: (intent: TeacherIntent) => void) {
    this.#lectern = lectern;
    this.#send = send;
  }

  /** What is open closes at the next press: the first one asked for it. */
  get isClosing(): boolean {
    return this.#closes && this.#isAsked('close');
  }

  /** The class leaves its story at the next press. */
  get isLeaving(): boolean {
    return this.#isMidStory && this.#isAsked('leave');
  }

  /** The vote closes, and the class is told what follows from this choice, at the next press. */
  isTelling(choice: string): boolean {
    return this.#closes && this.#isAsked(`tell ${choice}`);
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
    if (command === 'next') return this.#goOn();
    this.#asked = undefined;
    if (command === 'back' && this.previous) this.goTo(this.previous.id);
    if (command === 'blank') this.#send({ type: 'blank', on: !this.#lectern().class.blank });
    if (command === 'pause') this.#send({ type: 'pause', on: !this.#lectern().class.paused });
  }

  goTo(step: string): void {
    this.#send({ type: 'goToStep', step, seen: this.#lectern().cursor });
  }

  reveal(item?: string): void {
    const { cursor } = this.#lectern();
    if (!this.canReveal || this.#askFirst(this.#closes, 'close')) return;
    this.#send({ type: 'reveal', seen: cursor, ...(item === undefined ? {} : { item }) });
  }

  /** Tells what follows from a choice; an open vote closes. */
  choose(choice: string): void {
    const { cursor } = this.#lectern();
    if (this.#askFirst(this.#closes, `tell ${choice}`)) return;
    this.#send({ type: 'choose', seen: cursor, choice });
  }

  revote(): void {
    this.#send({ type: 'revote', seen: this.#lectern().cursor });
  }

  rewind(node: string): void {
    this.#send({ type: 'rewind', seen: this.#lectern().cursor, node });
  }

  /** A clicker has no other key to go on with: in the middle of a story it may be meant for the story. */
  #goOn(): void {
    if (!this.next || this.#askFirst(this.#isMidStory, 'leave')) return;
    this.goTo(this.next.id);
  }

  /** What is closed stays closed. Without devices nobody is still answering. */
  get #closes(): boolean {
    const { class: session, now } = this.#lectern();
    return now?.next === 'close' && session.mode !== 'none';
  }

  get #isMidStory(): boolean {
    const story = this.#lectern().now?.story;
    return story !== undefined && !isAtEnd(story);
  }

  #isAsked(ask: Ask): boolean {
    return this.#asked?.ask === ask && this.#asked.cursor === this.#lectern().cursor;
  }

  /** @returns whether this press only asked */
  #askFirst(isGrave: boolean, ask: Ask): boolean {
    const asks = isGrave && !this.#isAsked(ask);
    this.#asked = undefined;
    if (!asks) return false;
    const asked = { ask, cursor: this.#lectern().cursor };
    this.#asked = asked;
    setTimeout(() => {
      if (this.#asked === asked) this.#asked = undefined;
    }, askingMs);
    return true;
  }
}
