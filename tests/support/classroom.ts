import type { StartRequest } from '@sightline/protocol';
import { ScriptedSeat } from './scripted-seat.ts';
import { ScriptedTeacher } from './scripted-teacher.ts';
import type { ServerProcess } from './server-process.ts';

/** One class on a real server, with a teacher in it; more people come as the test asks. */
export class Classroom {
  readonly server: ServerProcess;
  readonly teacher: ScriptedTeacher;
  readonly seats: ScriptedSeat[] = [];

  private constructor(server: ServerProcess, teacher: ScriptedTeacher) {
    this.server = server;
    this.teacher = teacher;
  }

  /** A new class on a server that runs. */
  static async open(
    server: ServerProcess,
    { lesson = 'tiny', ...request }: Partial<StartRequest> = {},
  ): Promise<Classroom> {
    return new Classroom(server, await ScriptedTeacher.start(server, { lesson, ...request }));
  }

  /** So many more seats, all online. */
  async join(count: number): Promise<readonly ScriptedSeat[]> {
    const { origin } = this.server;
    const joining = Array.from({ length: count }, () =>
      ScriptedSeat.join(origin, this.teacher.code),
    );
    const seats = await Promise.all(joining);
    await Promise.all(seats.map((seat) => seat.is('online')));
    this.seats.push(...seats);
    return seats;
  }

  /** Everybody goes; the class stays on the server. */
  close(): void {
    for (const seat of this.seats) seat.close();
    this.teacher.close();
  }
}
