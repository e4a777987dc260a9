import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { until } from '../../test-support/until.ts';

const lookEveryMs = 600_000;

/** A class that its teacher has just ended, on a disk that the test holds. */
async function endClass() {
  const storage = createHeldStorage();
  const server = await startTestServer({}, { storage });
  const klass = await startTestClass(server);
  const { secret } = await klass.join();
  await (await klass.teacher()).ask(1, { type: 'end' });
  const replyTo = async () => (await server.post('/api/enter', { secret })).json();
  const classes = () => server.ask('/api/classes');
  return { storage, server, classes, replyTo };
}

describe('a class that is over', () => {
  test('[I10] is listed nowhere while it is being deleted', async () => {
    const { storage, server, classes, replyTo } = await endClass();
    storage.hold();
    server.clock.advance(2_000);
    await until(() => storage.held === 1);
    server.clock.advance(lookEveryMs);
    expect(await classes()).toEqual({ classes: [] });
    storage.release();
    await until(() => storage.listSessions().length === 0);
    server.clock.advance(lookEveryMs);
    expect(await classes()).toEqual({ classes: [] });
    expect(await replyTo()).toMatchObject({ error: 'closed' });
  });

  test('[I10] does not come back when the disk does not let it go, and goes when it does', async () => {
    const { storage, server, classes, replyTo } = await endClass();
    storage.break();
    server.clock.advance(2_000);
    await until(() => server.journal.count('storage-failed') === 1);
    server.clock.advance(lookEveryMs);
    expect(await classes()).toEqual({ classes: [] });
    expect(await replyTo()).toMatchObject({ error: 'closed' });
    expect(storage.listSessions()).toHaveLength(1);
    storage.mend();
    server.clock.advance(lookEveryMs);
    await until(() => storage.listSessions().length === 0);
  });

  test('[I10] is tried again within seconds, less and less often, until it is gone', async () => {
    const { storage, server } = await endClass();
    const refused = () => server.journal.count('storage-failed');
    storage.break();
    server.clock.advance(2_000);
    await until(() => refused() === 1);
    for (const [waits, seconds] of [2, 4, 8, 16, 32, 60, 60].entries()) {
      server.clock.advance(1_000 * seconds - 1);
      await server.ask('/api/classes');
      expect(refused()).toBe(waits + 1);
      server.clock.advance(1);
      await until(() => refused() === waits + 2);
    }
    storage.mend();
    server.clock.advance(60_000);
    await until(() => storage.listSessions().length === 0);
  });

  test('[I10] is deleted by the next server when this one was killed before it could', async () => {
    const { storage } = await endClass();
    const next = await startTestServer({}, { storage });
    expect(await next.ask('/api/classes')).toEqual({ classes: [] });
    expect(storage.listSessions()).toEqual([]);
  });
});
