import type { Answer } from '@sightline/ballot';
import { createSubscriber } from 'svelte/reactivity';
import { SeatLink, type BallotOutcome, type HearAgain, type LinkState } from '../client/index.ts';
import type { Board } from '../layout/board.ts';
import type { TableBoard } from '../layout/table.ts';
import type { Desk, Work } from '../layout/work.ts';

/** A {@link SeatLink} whose getters are reactive. */
export class SeatSession {
  readonly #link: SeatLink;
  readonly #track: () => void;

  constructor(options: ConstructorParameters<typeof SeatLink>[0]) {
    this.#link = new SeatLink(options);
    this.#track = createSubscriber((update) => this.#link.subscribe(update));
  }

  get state(): LinkState {
    this.#track();
    return this.#link.state;
  }

  get label(): string {
    this.#track();
    return this.#link.label;
  }

  get board(): Board | undefined {
    this.#track();
    return this.#link.board;
  }

  get desk(): Desk {
    this.#track();
    return this.#link.desk;
  }

  get table(): number {
    this.#track();
    return this.#link.table;
  }

  cardIn(stepId: string): string {
    this.#track();
    return this.#link.cardIn(stepId);
  }

  get tableBoard(): TableBoard | undefined {
    this.#track();
    return this.#link.tableBoard;
  }

  get unsettled(): number {
    this.#track();
    return this.#link.unsettled;
  }

  isLate(stepId: string): boolean {
    this.#track();
    return this.#link.isLate(stepId);
  }

  saveWork(stepId: string, work: Work): void {
    this.#link.saveWork(stepId, work);
  }

  sit(table: number): void {
    this.#link.sit(table);
  }

  castBallot(questionId: string, answer: Answer, onagain?: HearAgain): Promise<BallotOutcome> {
    return this.#link.castBallot(questionId, answer, onagain);
  }

  isOnlooking(questionId: string): boolean {
    this.#track();
    return this.#link.isOnlooking(questionId);
  }

  close(): void {
    this.#link.close();
  }

  leave(): void {
    this.#link.leave();
  }
}
