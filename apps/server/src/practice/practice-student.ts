import type { Answer } from '@sightline/ballot';
import { SeatLink, type Surroundings as DeviceSurroundings } from '@sightline/session/client';
import { occasionOf, planFor, type Occasion } from './answering.ts';
import { withText } from './cards.ts';
import type { Deed, PlannedDeed } from './deed.ts';
import type { Dice } from './dice.ts';
import type { Student } from './student.ts';
import type { Timers } from './timers.ts';

interface PracticeStudentParts {
  /** Of a seat. */
  readonly secret: string;
  readonly student: Student;
  readonly dice: Dice;
  readonly surroundings: DeviceSurroundings;
  readonly timers: Timers;
  /** Its seat is gone, or the class is over. */
  readonly onend: () => void;
}

/** A simulated student with a device: looks at the board, and does what somebody would do. */
export class PracticeStudent {
  readonly #parts: PracticeStudentParts;
  #link: SeatLink;
  #occasion: Occasion | undefined;
  /** Occasion → what is left of its plan: who was interrupted goes on later. */
  readonly #plans = new Map<string, PlannedDeed[]>();
  readonly #places = new Set<string>();
  #cancelDeed = () => {};

  constructor(parts: PracticeStudentParts) {
    this.#parts = parts;
    this.#link = this.#connect();
  }

  /** Goes; the seat stays for when it comes back. */
  leave(): void {
    this.#turnTo(undefined);
    this.#link.close();
  }

  #connect(): SeatLink {
    const { secret, surroundings } = this.#parts;
    const link = new SeatLink({ secret, surroundings });
    link.subscribe(() => this.#look(link));
    return link;
  }

  #look({ state, board }: SeatLink): void {
    if (state.kind === 'left') return;
    if (state.kind !== 'closed') return this.#turnTo(board && occasionOf(board.device));
    this.#turnTo(undefined);
    this.#parts.onend();
  }

  #turnTo(occasion: Occasion | undefined): void {
    if (occasion?.id === this.#occasion?.id) return;
    this.#occasion = occasion;
    this.#cancelDeed();
    if (occasion) this.#goOn(this.#planFor(occasion));
  }

  #planFor(occasion: Occasion): PlannedDeed[] {
    const { id, place } = occasion;
    const begun = this.#plans.get(id);
    if (begun) return begun;
    const { student, dice } = this.#parts;
    const plan = [...planFor(occasion, student, dice, this.#places.has(place))];
    this.#plans.set(id, plan);
    this.#places.add(place);
    return plan;
  }

  #goOn(plan: PlannedDeed[]): void {
    const [next] = plan;
    if (!next) return;
    this.#cancelDeed = this.#parts.timers.later(next.afterMs, () => {
      plan.shift();
      this.#do(next.deed);
      // Who has dropped out goes on when the board is there again.
      if (this.#occasion) this.#goOn(plan);
    });
  }

  #answer(link: SeatLink, answer: Answer): void {
    const device = link.board?.device;
    const question = device?.screen === 'step' ? device.question : undefined;
    if (question) void link.castBallot(question.id, answer);
  }

  #do(deed: Deed): void {
    const link = this.#link;
    switch (deed.type) {
      case 'answer':
        return this.#answer(link, deed.answer);
      case 'work':
        return link.saveWork(deed.step, deed.work);
      case 'write':
        return link.saveWork(deed.step, withText(link.desk[deed.step], deed.text));
      case 'drop':
        this.leave();
        this.#parts.timers.later(deed.forMs, () => (this.#link = this.#connect()));
    }
  }
}
