import type { ProjectorReply, StartReply, StartRequest } from '@sightline/protocol';
import type { PhaseName } from '@sightline/lesson/view';
import { TeacherLink, type IntentOutcome } from '@sightline/session/client';
import { seatsInOrder } from '@sightline/session';
import type { CardEntry, Lectern, SeatEntry, TeacherIntent } from '@sightline/session';
import { ask } from './ask.ts';
import { Network } from './network.ts';
import { ScriptedProjector } from './scripted-projector.ts';
import type { ServerProcess } from './server-process.ts';
import { startClass } from './start-class.ts';
import { until } from './until.ts';

/** One of the teacher's devices without a screen. */
export class ScriptedTeacher {
  readonly network: Network;
  readonly link: TeacherLink;
  readonly sessionId: string;
  /** Brings the class back after the server was killed. */
  readonly key: string;
  readonly #server: ServerProcess;
  /** The one that the server printed before this tab was opened. */
  readonly #secret: string;

  private constructor(server: ServerProcess, { sessionId, key }: StartReply) {
    this.#server = server;
    this.#secret = server.teacherSecret;
    this.sessionId = sessionId;
    this.key = key;
    this.network = new Network(server.origin);
    this.link = new TeacherLink({
      secret: this.#secret,
      sessionId,
      surroundings: this.network.surroundings,
    });
  }

  static async start(
    server: ServerProcess,
    request: Partial<StartRequest> & Pick<StartRequest, 'lesson'>,
  ): Promise<ScriptedTeacher> {
    const teacher = new ScriptedTeacher(server, await startClass(server, request));
    await teacher.reads('the lobby', (lectern) => lectern.class.stage === 'lobby');
    return teacher;
  }

  /** A second device for the same class. */
  async another(): Promise<ScriptedTeacher> {
    const reply = await this.#ask<StartReply>('key', {});
    const teacher = new ScriptedTeacher(this.#server, reply);
    await teacher.reads('the class', () => true);
    return teacher;
  }

  async openProjector(): Promise<ScriptedProjector> {
    return new ScriptedProjector(this.#server.origin, await this.#projectorSecret());
  }

  /** The wall’s link for a browser. */
  async wallAddress(origin: string): Promise<string> {
    return `${origin}/teach/wall#${this.sessionId}.${await this.#projectorSecret()}`;
  }

  /** Hands the class key back to a server that was restarted. */
  async restore(key = this.key): Promise<StartReply> {
    return this.#ask<StartReply>('restore', { key });
  }

  get code(): string {
    return this.lectern.class.code;
  }

  get lectern(): Lectern {
    return this.link.lectern!;
  }

  /** The list of seats. */
  get seats(): readonly SeatEntry[] {
    return seatsInOrder(this.lectern.seats);
  }

  /** Waits for a lectern. */
  async reads(
    what: string,
    look: (lectern: Lectern) => boolean,
    limitMs?: number,
  ): Promise<Lectern> {
    return until(
      this.link,
      () => {
        const { lectern } = this.link;
        return lectern && look(lectern) && lectern;
      },
      `the lectern says ${what}`,
      limitMs,
    );
  }

  async goTo(step: string): Promise<void> {
    await this.#move({ type: 'goToStep', step, seen: this.lectern.cursor });
    await this.reads(`it is at ${step}`, ({ now }) => now?.step.id === step);
  }

  /** The next phase, or the item that is named. */
  async reveal(item?: string): Promise<void> {
    const seen = this.lectern.cursor;
    await this.#move({ type: 'reveal', seen, ...(item ? { item } : {}) });
    await this.reads('something was revealed', ({ cursor }) => cursor > seen);
  }

  async revealTo(phase: PhaseName): Promise<void> {
    while (this.lectern.now?.phase !== phase) await this.reveal();
  }

  /** Tells what follows from a choice of a story. */
  async tell(choice: string): Promise<void> {
    const seen = this.lectern.cursor;
    await this.#move({ type: 'choose', seen, choice });
    await this.reads('what follows is told', ({ cursor }) => cursor > seen);
  }

  async voteAgain(): Promise<void> {
    const seen = this.lectern.cursor;
    await this.#move({ type: 'revote', seen });
    await this.reads('the class votes once more', ({ now }) => now?.story?.round === 2);
  }

  /** Back to a node of a story. */
  async rewind(node: string): Promise<void> {
    await this.#move({ type: 'rewind', seen: this.lectern.cursor, node });
    await this.isAtNode(node);
  }

  async isAtNode(node: string): Promise<Lectern> {
    return this.reads(`it is at ${node}`, ({ now }) => now?.story?.trail.at(-1) === node);
  }

  async seat(label: string, state?: SeatEntry['state']): Promise<SeatEntry> {
    const find = ({ seats }: Lectern) =>
      seatsInOrder(seats).find((seat) => seat.label === label && (!state || seat.state === state));
    return find(await this.reads(`${label} is ${state ?? 'there'}`, (now) => !!find(now)))!;
  }

  async admit(label: string): Promise<void> {
    await this.#move({ type: 'admit', seat: (await this.seat(label, 'waiting')).id });
  }

  async remove(label: string): Promise<void> {
    await this.#move({ type: 'remove', seat: (await this.seat(label)).id });
  }

  async switch(type: 'pause' | 'blank' | 'lock', on: boolean): Promise<void> {
    const field = ({ pause: 'paused', blank: 'blank', lock: 'locked' } as const)[type];
    await this.#move({ type, on });
    await this.reads(`${field} is ${on}`, (lectern) => lectern.class[field] === on);
  }

  /** Waits for a card with these words. */
  async card(text: string): Promise<CardEntry> {
    const find = ({ now }: Lectern) => now?.cards?.entries.find((card) => card.text === text);
    return find(await this.reads(`the card “${text}”`, (lectern) => !!find(lectern)))!;
  }

  /** Shows the class these cards in the words that the lectern has. */
  async publish(step: string, cards: readonly string[]): Promise<void> {
    const find = ({ now }: Lectern) =>
      (now?.cards?.entries ?? [])
        .filter(({ id }) => cards.includes(id))
        .map(({ id, hash }) => ({ card: id, hash }));
    const isThere = (lectern: Lectern) => find(lectern).length === cards.length;
    const read = find(await this.reads('the cards', isThere));
    await this.#move({ type: 'publish', step, cards: read });
  }

  async takeDown(step: string, card: string): Promise<void> {
    await this.#move({ type: 'takeDown', step, card });
  }

  /** Another table for a seat, by its label. */
  async moveSeat(label: string, table: number): Promise<void> {
    await this.#move({ type: 'moveSeat', seat: (await this.seat(label)).id, table });
  }

  async setAside(step: string, card: string): Promise<void> {
    const find = ({ now }: Lectern) => now?.cards?.entries.find(({ id }) => id === card);
    const { hash } = find(await this.reads('the card', (lectern) => !!find(lectern)))!;
    await this.#move({ type: 'setAside', step, card, hash });
  }

  async clearCard(step: string, card: string): Promise<void> {
    await this.#move({ type: 'clearCard', step, card });
  }

  async end(): Promise<void> {
    await this.#move({ type: 'end' });
  }

  send(intent: TeacherIntent): Promise<IntentOutcome> {
    return this.link.send(intent);
  }

  close(): void {
    this.link.close();
  }

  async #projectorSecret(): Promise<string> {
    return (await this.#ask<ProjectorReply>('projector', {})).secret;
  }

  #ask<Reply>(what: 'key' | 'projector' | 'restore', body: object): Promise<Reply> {
    const path = `/api/classes/${this.sessionId}/${what}`;
    return ask<Reply>(this.#server, this.#secret, path, body);
  }

  async #move(intent: TeacherIntent): Promise<void> {
    const refusal = await this.link.send(intent);
    if (refusal) throw new Error(`${JSON.stringify(intent)} was refused: ${refusal}`);
  }
}
