import type { Lectern } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { until } from '../../test-support/until.ts';

const bytesOf = (device: Device) => device.frames.reduce((sum, { length }) => sum + length, 0);
const seatsOf = (teacher: Device) => Object.values((teacher.json as unknown as Lectern).seats);
const hereIn = (teacher: Device) => seatsOf(teacher).filter(({ state }) => state === 'here').length;

async function openClass(headCount: number) {
  const storage = createHeldStorage();
  const server = await startTestServer({}, { storage });
  const klass = await startTestClass(server, { headCount });
  const teacher = await klass.teacher();
  return { storage, klass, teacher };
}

/** Lets devices come in, one after the other. @returns what that sent to the teacher, and wrote */
async function comeIn(count: number) {
  const { storage, klass, teacher } = await openClass(count);
  const before = { bytes: bytesOf(teacher), commits: storage.commits };
  const devices: Device[] = [];
  for (let number = 1; number <= count; number++) {
    devices.push(await klass.seat(`device-${number}`));
    await until(() => hereIn(teacher) === number);
  }
  const bytes = bytesOf(teacher) - before.bytes;
  const commits = storage.commits - before.commits;
  const late = await Device.follow(
    { ...klass.target, room: 'lectern' },
    { secret: klass.server.teacherSecret, device: 'another-device' },
  );
  return { storage, teacher, devices, bytes, commits, whole: bytesOf(late) };
}

describe('what a class costs', () => {
  test('[P44] the teacher is sent as much for each device, however many have come in before', async () => {
    const few = await comeIn(50);
    const many = await comeIn(200);
    expect(many.bytes / 200).toBeLessThan(600);
    expect(many.bytes / few.bytes).toBeLessThan(4.4);
    // Nor does what was written over stay in the document.
    expect(many.whole / 200).toBeLessThan(600);
    expect(many.whole / few.whole).toBeLessThan(4.4);
  });

  test('[P44] a device that comes in is one write, and one that comes and goes is none', async () => {
    const { storage, teacher, devices, commits } = await comeIn(20);
    expect(commits).toBeLessThanOrEqual(20);
    const before = { commits: storage.commits, bytes: bytesOf(teacher) };
    for (const [index, device] of devices.entries()) {
      device.close();
      await until(() => hereIn(teacher) === 19 - index);
    }
    expect(storage.commits).toBe(before.commits);
    expect((bytesOf(teacher) - before.bytes) / 20).toBeLessThan(400);
  });

  test('the teacher’s devices and projectors that come and go are no write', async () => {
    const { storage, klass, teacher } = await openClass(5);
    const { secret } = await klass.server.ask<{ secret: string }>(
      `/api/classes/${klass.sessionId}/projector`,
      {},
    );
    const before = storage.commits;
    const wall = await Device.follow(klass.target, { secret });
    const says = (projector: string) => () =>
      (teacher.json as unknown as Lectern).class.projector === projector;
    await until(says('connected'));
    wall.close();
    await until(says('lost'));
    (await klass.teacher('another-device')).close();
    expect(storage.commits).toBe(before);
  });

  test('who was here is written along with the next tick', async () => {
    const { storage, klass, teacher } = await openClass(5);
    await klass.seat();
    await until(() => hereIn(teacher) === 1);
    const before = storage.commits;
    klass.server.clock.advance(10_000);
    await until(() => storage.commits === before + 1);
  });
});
