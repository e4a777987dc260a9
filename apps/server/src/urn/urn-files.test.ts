import { writeBallot } from '@sightline/ballot';
import { describe, expect, test } from 'vitest';
import { createHeldStorage, type HeldStorage } from '../../test-support/held-storage.ts';
import { openTestPoll, picked, questionOn } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';

/** A poll in which five have answered, and whose class writes to a disk that the test holds. */
async function openAnsweredPoll() {
  const storage = createHeldStorage();
  const poll = await openTestPoll(5, { storage });
  for (const seat of poll.seats) expect(await poll.cast(seat, picked(0))).toBe(204);
  const { sessionId, server } = poll.klass;
  return { ...poll, storage, server, filesNow: () => filesOf(storage, sessionId) };
}

/** What would be left if the server were killed now, once all that is under way has had its turn. */
async function filesOf(storage: HeldStorage, sessionId: string): Promise<string[]> {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
  return [...(await storage.listSnapshots(sessionId))];
}

describe('the file of an urn', () => {
  test('is deleted when the close is durable', async () => {
    const { teacher, filesNow, question } = await openAnsweredPoll();
    expect(await filesNow()).toEqual([question]);
    await teacher.ask(2, { type: 'reveal', seen: 1 });
    expect(await filesNow()).toEqual([]);
  });

  test('[I1] stays when the close could not be written, and goes when it can', async () => {
    const { teacher, storage, server, filesNow, question, seats } = await openAnsweredPoll();
    storage.break();
    teacher.intent(2, { type: 'reveal', seen: 1 });
    await until(() => JSON.stringify(seats[0]!.json?.['device']).includes('"closed"'));
    expect(await filesNow()).toEqual([question]);
    storage.mend();
    server.clock.advance(1_000);
    await until(() => teacher.acks.length === 2);
    expect(await filesNow()).toEqual([]);
  });

  test('[I1] stays when what becomes durable was decided before the close', async () => {
    const { teacher, storage, filesNow, question } = await openAnsweredPoll();
    storage.hold();
    teacher.intent(2, { type: 'pause', on: true });
    await until(() => storage.held === 1);
    teacher.intent(3, { type: 'reveal', seen: 1 });
    await teacher.wasHeard();
    storage.letPass();
    await until(() => storage.held === 1);
    expect(teacher.acks.length).toBe(2);
    expect(await filesNow()).toEqual([question]);
    storage.release();
    await until(() => teacher.acks.length === 3);
    expect(await filesNow()).toEqual([]);
  });

  test('[P31] is deleted when the removal of a seat, which starts its question again, is durable', async () => {
    const { teacher, storage, server, filesNow, question, seats } = await openAnsweredPoll();
    const [id] = Object.keys((teacher.json as { seats: object }).seats);
    storage.break();
    teacher.intent(2, { type: 'remove', seat: id });
    await until(() => seats.some((seat) => questionOn(seat) !== question));
    expect(await filesNow()).toEqual([question]);
    storage.mend();
    server.clock.advance(1_000);
    await until(() => teacher.acks.length === 2);
    expect(await filesNow()).toEqual([]);
  });

  test('[I1] stays when the server stops while its question is open, although another is being closed', async () => {
    const { teacher, seats, post, storage, server, filesNow, question } = await openAnsweredPoll();
    await teacher.ask(2, { type: 'goToStep', step: 'ways-to-check', seen: 1 });
    const isOther = (id: string | undefined) => id !== question && id;
    const other = await until(() => isOther(questionOn(seats[0]!)));
    const token = await seats[0]!.token(other);
    await post(writeBallot({ question: other, token, answer: picked(0) }));
    expect((await filesNow()).sort()).toEqual([question, other].sort());
    storage.hold();
    teacher.intent(3, { type: 'reveal', seen: 2 });
    await until(() => storage.held === 1);
    const closing = server.close();
    storage.release();
    await closing;
    expect(await filesNow()).toEqual([question]);
  });
});
