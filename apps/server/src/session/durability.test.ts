import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import type { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { until } from '../../test-support/until.ts';

async function newClass() {
  const storage = createHeldStorage();
  const klass = await startTestClass(await startTestServer({}, { storage }));
  return { storage, klass, teacher: await klass.teacher() };
}

const isBlank = (device: Device) => JSON.stringify(device.json?.['wall']).includes('blank');
const isSaved = (device: Device) => (device.json?.['class'] as { saved: boolean }).saved;

describe('durability', () => {
  test('[P16] the acknowledgement and the documents wait until the intent is durable', async () => {
    const { storage, klass, teacher } = await newClass();
    const seat = await klass.seat();
    await until(() => Object.keys(teacher.json?.['seats'] as object).length === 1);
    storage.hold();
    teacher.intent(1, { type: 'blank', on: true });
    await until(() => storage.held === 1);
    klass.server.clock.advance(2_000);
    await until(() => seat.frames.some(([type]) => type === 66));
    expect(teacher.acks).toEqual([]);
    expect(isBlank(seat)).toBe(false);
    storage.release();
    await until(() => teacher.acks.length === 1 && isBlank(seat));
  });

  test('[P7] a welcome promises only what is durable', async () => {
    const { storage, klass, teacher } = await newClass();
    await teacher.ask(1, { type: 'blank', on: true });
    storage.hold();
    teacher.intent(2, { type: 'blank', on: false });
    await until(() => storage.held === 1);
    const again = await klass.teacher('teacher-device');
    expect(again.welcome.lastNumber).toBe(1);
    storage.release();
    await until(() => teacher.acks.length === 2);
    expect((await klass.teacher('teacher-device')).welcome.lastNumber).toBe(2);
  });

  test('intents that come while one is being written share the next commit', async () => {
    const { storage, klass, teacher } = await newClass();
    storage.hold();
    teacher.intent(1, { type: 'blank', on: true });
    await until(() => storage.held === 1);
    for (let number = 2; number <= 10; number++) teacher.intent(number, { type: 'noProjector' });
    await teacher.wasHeard();
    const { commits } = storage;
    storage.release();
    await until(() => teacher.acks.length === 10);
    expect(storage.commits - commits).toBe(1);
    expect(klass.server.journal.count('fault')).toBe(0);
  });

  test('when the disk fails the class goes on, the teacher is told, nothing is called saved, and it recovers', async () => {
    const { storage, klass, teacher } = await newClass();
    const seat = await klass.seat();
    storage.break();
    teacher.intent(1, { type: 'blank', on: true });
    await until(() => isBlank(seat));
    await until(() => !isSaved(teacher));
    expect(teacher.acks).toEqual([]);
    expect(klass.server.journal.count('storage-failed')).toBe(1);
    klass.server.clock.advance(1_000);
    await klass.teacher('other-device');
    expect(teacher.acks).toEqual([]);
    storage.mend();
    klass.server.clock.advance(1_000);
    await until(() => teacher.acks.length === 1 && isSaved(teacher));
    expect(klass.server.journal.count('storage-recovered')).toBe(1);
  });

  test('a class that starts while the disk fails says so', async () => {
    const storage = createHeldStorage();
    const server = await startTestServer({}, { storage });
    storage.break();
    const teacher = await (await startTestClass(server)).teacher();
    expect(isSaved(teacher)).toBe(false);
  });

  test('a device gets its seat although the disk fails, a little later', async () => {
    const { storage, klass } = await newClass();
    storage.break();
    const joining = klass.join();
    let reply: { secret: string } | undefined;
    void joining.then((joined) => (reply = joined));
    await until(() => {
      klass.server.clock.advance(500);
      return reply;
    });
    expect(await klass.enter(reply!.secret)).toMatchObject({ state: 'in' });
  });
});
