import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Classroom, ServerProcess, type ScriptedProjector } from '../support/index.ts';
import { expectCalm, remember, type Memory } from './calm.ts';
import { findTarget, type Target } from './intruder.ts';

/** A class that is attacked: a teacher, three honest seats, and secrets in the wrong hands. */
export interface Attacked {
  readonly room: Classroom;
  readonly target: Target;
  /** Of a seat whose owner has gone. */
  readonly seatSecret: string;
  readonly projectorSecret: string;
  readonly teacherSecret: string;
}

export async function openAttacked(server: ServerProcess): Promise<Attacked> {
  const room = await Classroom.open(server);
  await room.join(3);
  const [mole] = await room.join(1);
  mole!.close();
  await room.teacher.goTo('two-offers');
  const projector: ScriptedProjector = await room.teacher.openProjector();
  projector.close();
  return {
    room,
    target: await findTarget(room),
    seatSecret: mole!.secret,
    projectorSecret: projector.secret,
    teacherSecret: server.teacherSecret,
  };
}

/**
 * A server with a class that every test of a file attacks.
 *
 * @param check what holds after each of them: the class is the same, and goes on
 */
export function useAttacked(
  check: (attacked: Attacked, before: Memory) => Promise<void> = expectCalm,
): Attacked {
  let server: ServerProcess;
  let attacked: Attacked;
  let before: Memory;
  beforeAll(async () => {
    server = await ServerProcess.start();
    attacked = await openAttacked(server);
  });
  afterAll(async () => {
    attacked?.room.close();
    await server.stop();
  });
  beforeEach(async () => {
    before = await remember(attacked);
  });
  afterEach(() => check(attacked, before));
  return {
    get room() {
      return attacked.room;
    },
    get target() {
      return attacked.target;
    },
    get seatSecret() {
      return attacked.seatSecret;
    },
    get projectorSecret() {
      return attacked.projectorSecret;
    },
    get teacherSecret() {
      return attacked.teacherSecret;
    },
  };
}
