import type { Answer } from '@sightline/ballot';
import {
  messageType,
  readAck,
  readDesk,
  readToken,
  writeIntent,
  writeTokenRequest,
  type RoomName,
} from '@sightline/protocol';
import { activityOn } from '../layout/activity.ts';
import type { Board, DeviceBoard } from '../layout/board.ts';
import type { TableBoard } from '../layout/table.ts';
import type { Desk, OwnThings, Work } from '../layout/work.ts';
import { BallotBox, type BallotOutcome, type HearAgain, type ShownQuestion } from './ballot-box.ts';
import { ClassLink, type LinkOptions } from './class-link.ts';
import { DeskCopy, intentOf } from './desk-copy.ts';
import { giveUp } from './entrance.ts';
import type { LinkState } from './link-state.ts';
import { Monotonic } from './monotonic.ts';

/** One student's device in a class. Begins to enter at once. */
export class SeatLink {
  readonly #link: ClassLink;
  readonly #board = new Monotonic<Board>();
  #tableBoard = new Monotonic<TableBoard>();
  #followed = 0;
  readonly #deskCopy = new DeskCopy();
  readonly #ballots: BallotBox;
  readonly #secret: string;
  #epoch = 0;

  constructor(options: Omit<LinkOptions, 'sessionId'>) {
    this.#secret = options.secret;
    this.#link = new ClassLink(options, {
      rooms: ['board'],
      tellsBlocked: true,
      readers: new Map([
        [messageType.ack, (decoder) => this.#settle(readAck(decoder))],
        [messageType.desk, (decoder) => this.#receiveDesk(readDesk(decoder))],
        [messageType.token, (decoder) => this.#ballots.receive(readToken(decoder))],
      ]),
      onwelcome: (room, { lastNumber }, epoch) => {
        if (room !== 'board') return;
        this.#epoch = epoch;
        this.#deskCopy.outbox.resume(lastNumber);
        this.#ballots.resume();
        this.#flush();
      },
      ondocument: (room, content, epoch) =>
        room === 'board'
          ? this.#showBoard(epoch, content as Board)
          : this.#showTable(room, epoch, content as TableBoard),
      onclose: () => this.#ballots.close(),
    });
    this.#ballots = new BallotBox(this.#link.surroundings, (question) =>
      this.#link.send('board', writeTokenRequest(question)),
    );
  }

  get state(): LinkState {
    return this.#link.state;
  }

  /** "Blue heron"; empty until the class has answered. */
  get label(): string {
    return this.#link.label;
  }

  get board(): Board | undefined {
    return this.#board.value;
  }

  /** This seat's own work, with what is not settled yet; a new object after each change. */
  get desk(): Desk {
    return this.#deskCopy.desk;
  }

  /** The number on the student's table; 0 before it was tapped. */
  get table(): number {
    return this.#deskCopy.table;
  }

  /** The handle of this seat's card in a step, by which its own table knows it. */
  cardIn(stepId: string): string {
    return this.#deskCopy.cardIn(stepId);
  }

  /** What this seat's table has, while a class that is live at the table is at a step with cards. */
  get tableBoard(): TableBoard | undefined {
    return this.#followed > 0 ? this.#tableBoard.value : undefined;
  }

  /** How many pieces of work the server has not settled yet. */
  get unsettled(): number {
    return this.#deskCopy.outbox.size;
  }

  /** The last work in this step came after it had closed, and does not count. */
  isLate(stepId: string): boolean {
    return this.#deskCopy.isLate(stepId);
  }

  /** Calls back after every change of what this link shows. @returns ends that */
  subscribe(listener: () => void): () => void {
    return this.#link.subscribe(listener);
  }

  /** On the desk at once; sent until the server has settled it. The last revision of a step wins. */
  saveWork(stepId: string, work: Work): void {
    if (this.#link.isClosed) return;
    this.#deskCopy.save(stepId, work);
    this.#flush();
    this.#link.notify();
  }

  /** The student's table has this number. */
  sit(table: number): void {
    if (this.#link.isClosed) return;
    this.#deskCopy.sit(table);
    this.#flush();
    this.#link.notify();
  }

  /**
   * Repeats until the ballot is durable or its question takes none. Another answer for the same
   * question takes the place of one still under way; both promises then tell the last one's outcome.
   * When the question starts again, the last answer is cast again by itself.
   *
   * @param onagain called each time that happens, as long as nothing else is cast for it
   */
  castBallot(questionId: string, answer: Answer, onagain?: HearAgain): Promise<BallotOutcome> {
    if (this.#link.isClosed) return Promise.resolve('closed');
    return this.#ballots.cast(questionId, answer, onagain);
  }

  /** This seat does not answer that question: it took a place that was left while it was open. */
  isOnlooking(questionId: string): boolean {
    return this.#deskCopy.isOnlooking(questionId);
  }

  /** Closes the link; the seat is still there for its secret. What was not settled is lost. */
  close(): void {
    this.#link.leave();
  }

  /** Gives the seat up, and closes the link. Without a connection the server is told as well as can be. */
  leave(): void {
    if (this.#link.isClosed) return;
    const { nextNumber } = this.#deskCopy.outbox;
    const body = JSON.stringify({ type: 'leave' });
    if (!this.#link.send('board', writeIntent({ number: nextNumber, body })))
      giveUp(this.#link.surroundings, this.#secret);
    this.#link.leave();
  }

  #flush(): void {
    if (!this.#link.isOnline('board')) return;
    const next = this.#deskCopy.outbox.take();
    if (!next) return;
    const body = intentOf(next.item);
    this.#link.send('board', writeIntent({ number: next.number, body }));
  }

  #settle({ number, refusal }: { number: number; refusal: string }): void {
    this.#deskCopy.settle(number, refusal);
    this.#followTable();
    this.#flush();
    this.#link.notify();
  }

  #receiveDesk(body: string): void {
    this.#deskCopy.receive(this.#epoch, JSON.parse(body) as OwnThings);
    this.#followTable();
    this.#flush();
    this.#link.notify();
  }

  #showBoard(epoch: number, board: Board): void {
    if (!this.#board.offer(epoch, board)) return;
    this.#ballots.show(questionOn(board.device));
    this.#followTable();
    this.#link.notify();
  }

  /** A second connection, only while there are cards to share, and only to a table the server knows of. */
  #followTable(): void {
    const { device, liveTables = false } = this.board ?? {};
    const isAtCards = device?.screen === 'step' && device.step.kind === 'cards';
    const table = isAtCards && liveTables ? this.#deskCopy.settledTable : 0;
    if (table === this.#followed) return;
    this.#followed = table;
    this.#tableBoard = new Monotonic<TableBoard>();
    this.#link.followToo(table > 0 ? `table/${table}` : undefined);
  }

  #showTable(room: RoomName, epoch: number, content: TableBoard): void {
    if (room !== `table/${this.#followed}`) return;
    if (this.#tableBoard.offer(epoch, content)) this.#link.notify();
  }
}

function questionOn(device: DeviceBoard): ShownQuestion | undefined {
  if (device.screen !== 'step' || !device.question) return undefined;
  const { id } = device.question;
  return { activity: activityOn(device), id, isOpen: device.phase === 'open' };
}
