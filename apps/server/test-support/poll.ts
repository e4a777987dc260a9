import { writeBallot, type Answer } from '@sightline/ballot';
import type { JoinReply } from '@sightline/protocol';
import { startTestClass, startTestServer, type TestClass } from './classroom.ts';
import { Device } from './device.ts';
import { until } from './until.ts';
import type { ServerParts } from '../src/start-server.ts';

/** A class with seats in which a poll is open. */
export interface TestPoll {
  readonly klass: TestClass;
  readonly teacher: Device;
  readonly seats: readonly (Device & JoinReply)[];
  readonly question: string;
  /** Puts 80 bytes into the urn, or fewer. */
  post(bytes: Uint8Array, init?: RequestInit): Promise<Response>;
  /** One seat's answer, with its own token. @returns the HTTP status */
  cast(seat: Device, answer: Answer): Promise<number>;
  /** What the teacher was shown after the close. */
  released(): Promise<unknown>;
}

export function picked(...options: number[]): Answer {
  return { kind: 'picked', picked: options };
}

/** @param seatCount how many seats follow the board */
export async function openTestPoll(
  seatCount: number,
  parts: ServerParts = {},
  step = 'first-look',
): Promise<TestPoll> {
  const server = await startTestServer({}, parts);
  const klass = await startTestClass(server);
  const teacher = await klass.teacher();
  const seats: (Device & JoinReply)[] = [];
  for (let number = 0; number < seatCount; number++) {
    const joined = await klass.join();
    const seat = await Device.follow(klass.target, {
      secret: joined.secret,
      device: `device-${number}`,
    });
    seats.push(Object.assign(seat, joined));
  }
  await teacher.ask(1, { type: 'goToStep', step, seen: 0 });
  const watcher = seats[0] ?? (await klass.seat());
  const question = await until(() => questionOn(watcher));
  const post = (bytes: Uint8Array, init: RequestInit = {}) =>
    server.fetch('/urn', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
      ...init,
    });
  return {
    klass,
    teacher,
    seats,
    question,
    post,
    async cast(seat, answer) {
      const token = await seat.token(question);
      return (await post(writeBallot({ question, token, answer }))).status;
    },
    released: () => until(() => (teacher.json?.['now'] as { released?: unknown })?.released),
  };
}

export function questionOn(device: Device): string | undefined {
  const board = device.json?.['device'] as { question?: { id: string } } | undefined;
  return board?.question?.id;
}
