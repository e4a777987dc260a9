import type { Lesson } from '@sightline/lesson';
import {
  ScriptedSeat,
  type Classroom,
  type ScriptedProjector,
  type ScriptedTeacher,
} from '../support/index.ts';
import { findWork, type Listener, type OwnWork } from './own-work.ts';
import { readableIn } from './readable.ts';
import type { Canary } from './secrecy.ts';
import { shows } from './shown.ts';
import { Revealed, Watch } from './watch.ts';

/** A class that is listened to while it is taught. */
export class WatchedClass {
  readonly teacher: ScriptedTeacher;
  readonly projector: ScriptedProjector;
  /** Who was there from the beginning. */
  readonly seats: readonly ScriptedSeat[];
  readonly late: ScriptedSeat[] = [];
  /** Markers that reached a seat or the projector before their time. */
  readonly leaks: string[] = [];
  /** Work of one seat that reached somebody else. */
  readonly strays = new Set<string>();
  /** Markers of what was over that a late device received. */
  readonly hindsight: string[] = [];
  readonly #origin: string;
  readonly #lesson: Lesson;
  readonly #canaries: Canary[];
  readonly #watches: readonly Watch[];
  readonly #revealed = new Revealed();
  readonly #works: OwnWork[] = [];

  constructor(
    { server, teacher, seats }: Classroom,
    projector: ScriptedProjector,
    lesson: Lesson,
    canaries: readonly Canary[],
  ) {
    this.teacher = teacher;
    this.projector = projector;
    this.seats = seats;
    this.#origin = server.origin;
    this.#lesson = lesson;
    this.#canaries = [...canaries];
    this.#watches = [projector, ...seats].map(
      ({ network }) => new Watch(network.recording, this.#canaries),
    );
  }

  get isTight(): boolean {
    return this.leaks.length === 0;
  }

  /** Everybody whose bytes are read. */
  get listeners(): readonly Listener[] {
    return [this.projector, ...this.seats, ...this.late];
  }

  /** One more secret, which came up in class. */
  plant(canary: Canary): void {
    this.#canaries.push(canary);
  }

  /** Moves the class, waits until everybody sees where it is, and reads what came on the way. */
  async move(run: () => Promise<void>): Promise<void> {
    this.look();
    await run();
    const now = this.teacher.lectern.now!;
    const isThere = shows(now);
    await Promise.all(this.seats.map((seat) => seat.sees(now.step.title, isThere)));
    await this.projector.sees(now.step.title, isThere);
    this.#revealed.see(now);
    this.look();
  }

  /** Reveals all that a step has left. */
  async revealAll(): Promise<void> {
    while (this.teacher.lectern.now!.next !== 'none' && this.isTight)
      await this.move(() => this.teacher.reveal());
  }

  /** Reads what was received since the last look. */
  look(): void {
    this.leaks.push(...this.#watches.flatMap((watch) => watch.leaks(this.#revealed)));
    const { now } = this.teacher.lectern;
    const step = this.#lesson.steps.find(({ id }) => id === now?.step.id);
    if (!now || !step) return;
    for (const { link } of [this.projector, ...this.seats])
      for (const shown of [link.board?.wall, link.board?.device])
        if (shown?.screen === 'step') this.leaks.push(...readableIn(step, now.phase, shown.step));
  }

  /** Another device comes, and may receive what the class sees now. */
  async joinLate(): Promise<ScriptedSeat> {
    const now = this.teacher.lectern.now!;
    const seat = await ScriptedSeat.join(this.#origin, this.teacher.code);
    await seat.sees(now.step.title, shows(now));
    const today = new Revealed();
    today.see(now);
    this.hindsight.push(...new Watch(seat.network.recording, this.#canaries).leaks(today));
    this.late.push(seat);
    return seat;
  }

  /** Looks whether this work has reached somebody else by now. */
  findStrays(works: readonly OwnWork[]): void {
    for (const stray of findWork(works, this.listeners)) this.strays.add(stray);
  }

  /** Work that nobody else may come to know until the class is over. */
  keep(works: readonly OwnWork[]): void {
    this.#works.push(...works);
  }

  /** The class is over. */
  async end(): Promise<void> {
    await this.teacher.end();
    await Promise.all(this.seats.map((seat) => seat.is('closed')));
    this.leaks.push(...this.#watches.flatMap((watch) => watch.leaks(this.#revealed)));
    this.findStrays(this.#works);
  }

  /** Canaries that were due and that nobody has received. */
  get unheard(): readonly Canary[] {
    return this.#canaries.filter(
      (canary) => this.#revealed.isDue(canary) && !this.#watches.some((it) => it.hasHeard(canary)),
    );
  }
}
