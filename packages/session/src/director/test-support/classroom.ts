import type { TeacherIntent } from '../../intents/teacher-intent.ts';
import type { Lesson } from '@sightline/lesson';
import type { SeatIntent } from '../../intents/seat-intent.ts';
import { seatsInOrder } from '../../layout/seat-order.ts';
import type { Work } from '../../layout/work.ts';
import {
  boardOf,
  createSession,
  labelOf,
  lastNumberOf,
  lecternOf,
  step,
  type Effect,
  type SessionEvent,
  type SessionState,
  type World,
} from '../index.ts';
import type { ClassMode } from '@sightline/protocol';
import { lesson as everyKind } from './lesson.ts';

/** An intent without what only matters to its order: who has seen what. */
type Ask<T> = T extends { seen: number } ? Omit<T, 'seen'> & { seen?: number } : T;

/** Drives a class in a test, with a clock and randomness of its own. */
export class Classroom {
  state: SessionState;
  readonly lesson: Lesson;
  now = 1_000;
  readonly effects: Effect[] = [];
  #drawn = 0;

  constructor(
    headCount = 28,
    lesson = everyKind,
    mode: ClassMode = 'own',
    { tables = 0, liveTables = false } = {},
  ) {
    this.lesson = lesson;
    const help = { adults: [{ name: 'Ms Hart', place: 'Room 4' }], lines: [] };
    this.state = createSession(
      {
        sessionId: 'class',
        lesson,
        headCount,
        mode,
        practice: false,
        tables,
        liveTables,
        code: 'QUIET7',
        addresses: ['http://x'],
        help,
      },
      this.world,
    );
  }

  get world(): World {
    return { now: this.now, random: (bytes) => this.#random(bytes) };
  }

  get board() {
    return boardOf(this.state, this.lesson);
  }

  get lectern() {
    return lecternOf(this.state, this.lesson, this.now);
  }

  /** The teacher's list of seats. */
  get listed() {
    return seatsInOrder(this.lectern.seats);
  }

  /** Lets an event happen; gives back what follows from it. */
  happen(event: SessionEvent): readonly Effect[] {
    const { state, effects } = step(this.state, event, this.lesson, this.world);
    this.state = state;
    this.effects.push(...effects);
    return effects;
  }

  /** The teacher asks for something, looking at the class as it is unless `seen` says otherwise. */
  teach(ask: Ask<TeacherIntent>, device = 'laptop'): readonly Effect[] {
    const moves = ['goToStep', 'reveal', 'choose', 'revote', 'rewind'].includes(ask.type);
    const intent = moves ? { seen: this.state.scene.cursor, ...ask } : ask;
    const number = lastNumberOf(this.state, device, undefined) + 1;
    return this.happen({
      type: 'teacherIntent',
      device,
      number,
      intent: intent as TeacherIntent,
    });
  }

  goTo(stepId: string): void {
    this.teach({ type: 'goToStep', step: stepId });
  }

  reveal(times = 1): void {
    for (let time = 0; time < times; time++) this.teach({ type: 'reveal' });
  }

  /** The label of `seat-0`, `seat-1`, … */
  label(seat: number): string {
    return labelOf(this.state, `seat-${seat}`);
  }

  /** Seats join and connect: `seat-0`, `seat-1`, … */
  seat(count: number): void {
    for (let index = 0; index < count; index++) {
      this.happen({ type: 'join', seatId: `seat-${index}` });
      this.happen({ type: 'seatConnected', seatId: `seat-${index}` });
    }
  }

  work(seatId: string, stepId: string, work: Work): readonly Effect[] {
    const sent = structuredClone(work) as Extract<SeatIntent, { type: 'work' }>['work'];
    return this.ask(seatId, { type: 'work', step: stepId, work: sent });
  }

  sit(seatId: string, table: number): readonly Effect[] {
    return this.ask(seatId, { type: 'sit', table });
  }

  /** A student's device asks for something. */
  ask(seatId: string, intent: SeatIntent): readonly Effect[] {
    const device = `device of ${seatId}`;
    const number = lastNumberOf(this.state, device, seatId) + 1;
    return this.happen({ type: 'seatIntent', seatId, device, number, intent });
  }

  /** Time goes by, noticed at the next tick. */
  wait(minutes: number): void {
    this.now += minutes * 60_000;
    this.happen({ type: 'tick' });
  }

  #random(bytes: number): Uint8Array {
    return Uint8Array.from({ length: bytes }, () => (this.#drawn++ * 151 + 7) % 256);
  }
}

/** Why an intent was refused; empty when it was done. */
export function refusalIn(effects: readonly Effect[]): string {
  const settled = effects.filter((effect) => effect.type === 'settle');
  if (settled.length !== 1) throw new Error(`an intent was settled ${settled.length} times`);
  return settled[0]!.refusal;
}
