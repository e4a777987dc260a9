import type { StepKind } from '@sightline/lesson/view';
import type { Lectern, PlanEntry, Surplus, TeacherIntent } from '@sightline/session';
import type { Command } from './key-command.ts';
import { SendingAgain } from './sending-again.svelte.ts';
import { isAhead } from './step-words.ts';
import { isAtEnd } from './story.ts';

/** How long a question of the bar, such as "Close now?", waits for the second press. */
const askingMs = 8_000;

/** Whether what devices answer in a step is counted. */
const isCounted: Readonly<Record<StepKind, boolean>> = {
  talk: false,
  poll: true,
  estimate: true,
  spot: true,
  sort: true,
  scenario: true,
  cards: false,
  help: false,
};

/** A first press that waits for a second one: to close, to leave a story, to close and tell a choice. */
type Ask = 'close' | 'leave' | `tell ${string}`;

/** What the bar can do now. Moves carry the cursor that the teacher saw, so two devices never move twice. */
export class Controls {
  readonly #lectern: () => Lectern;
  readonly #send: (intent: TeacherIntent) => void;
  #asked = $state.raw<{ readonly ask: Ask; readonly cursor: number }>();
  #held = $state.raw<{ readonly move: TeacherIntent; readonly surplus: Surplus }>();
  /** So many seats were warned of. */
  #warned = 0;
  /** What closes a vote waits for it: an answer on its way to a new round would be lost. */
  readonly sendingAgain = new SendingAgain();

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

  /** Why the last move waits for a word of the teacher's; undefined when none does. */
  get warning(): Surplus | undefined {
    return this.#held?.surplus;
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

  /** @param isDouble pressed again at once, as a key does that bounces: it turns nothing back, and answers no question */
  run(command: Command, isDouble = false): void {
    if (this.#lectern().class.stage === 'over') return;
    const isToggle = command === 'blank' || command === 'pause';
    if (isDouble && (isToggle || this.isClosing || this.isLeaving)) return;
    // A clicker must not answer what is asked on this screen.
    if (this.#held && command !== 'blank' && command !== 'pause') return;
    if (command === 'reveal') return this.reveal();
    if (command === 'next') return this.#goOn();
    this.#asked = undefined;
    if (command === 'back' && this.previous) this.goTo(this.previous.id);
    if (command === 'blank') this.#send({ type: 'blank', on: !this.#lectern().class.blank });
    if (command === 'pause') this.#send({ type: 'pause', on: !this.#lectern().class.paused });
  }

  goTo(step: string): void {
    const { plan, cursor } = this.#lectern();
    const entry = plan.find(({ id }) => id === step);
    const asks = entry !== undefined && isAhead(entry.state) && isCounted[entry.kind];
    this.#move({ type: 'goToStep', step, seen: cursor }, asks);
  }

  reveal(item?: string): void {
    const { cursor } = this.#lectern();
    const closes = this.#closes;
    if (!this.canReveal || this.#askFirst(closes, 'close')) return;
    const intent: TeacherIntent = {
      type: 'reveal',
      seen: cursor,
      ...(item === undefined ? {} : { item }),
    };
    if (closes) this.sendingAgain.afterwards(() => this.#send(intent));
    else this.#move(intent, this.#goesOnToVote);
  }

  /** Tells what follows from a choice; an open vote closes. */
  choose(choice: string): void {
    const { cursor } = this.#lectern();
    const closes = this.#closes;
    if (this.#askFirst(closes, `tell ${choice}`)) return;
    const intent: TeacherIntent = { type: 'choose', seen: cursor, choice };
    if (closes) this.sendingAgain.afterwards(() => this.#send(intent));
    else this.#send(intent);
  }

  revote(): void {
    this.#move({ type: 'revote', seen: this.#lectern().cursor }, true);
  }

  /** The teacher has read the warning, and means the move all the same. */
  goOnAnyway(): void {
    const move = this.#held?.move;
    this.#held = undefined;
    if (move) this.#send(move);
  }

  /** Everything stays where it is. */
  stay(): void {
    this.#held = undefined;
  }

  rewind(node: string): void {
    this.#send({ type: 'rewind', seen: this.#lectern().cursor, node });
  }

  /** A clicker has no other key to go on with: in the middle of a story it may be meant for the story. */
  #goOn(): void {
    if (!this.next || this.#askFirst(this.#isMidStory, 'leave')) return;
    this.goTo(this.next.id);
  }

  /** With more seats than students the teacher is asked once, before a question opens. */
  #move(move: TeacherIntent, asks: boolean): void {
    const { surplus } = this.#lectern();
    if (!asks || !surplus || surplus.seats <= this.#warned) return this.#send(move);
    this.#warned = surplus.seats;
    this.#held = { move, surplus };
  }

  /** The story goes on to a vote that the class has not come to before. */
  get #goesOnToVote(): boolean {
    const { now } = this.#lectern();
    const to = now?.story?.nodes.find(({ id }) => id === now.story?.goesOnTo);
    return now?.next === 'node' && to?.state === 'ahead' && to.decides === 'class';
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
