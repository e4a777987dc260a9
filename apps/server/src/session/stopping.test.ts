import { connect } from 'node:net';
import { writeBallot } from '@sightline/ballot';
import { closeCode } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { Device } from '../../test-support/device.ts';
import { createHeldStorage } from '../../test-support/held-storage.ts';
import { openTestPoll, picked } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';

/** A request whose connection is there and whose last byte is not. */
async function begin(port: number, path: string, type: string, body: Uint8Array) {
  const socket = connect(port, '127.0.0.1');
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\n`;
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n`);
  socket.write(body.subarray(0, -1));
  await new Promise((resolve) => socket.once('connect', resolve));
  let text = '';
  socket.on('error', () => {});
  socket.on('data', (bytes) => (text += String(bytes)));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  return async () => {
    socket.write(body.subarray(-1));
    await closed;
    return text;
  };
}

/** A poll on a server that has begun to stop and waits for its disk. */
async function openStoppingPoll() {
  const storage = createHeldStorage();
  const poll = await openTestPoll(1, { storage });
  const { question, teacher, klass } = poll;
  const { server, target } = klass;
  const { port } = server;
  const [seat] = poll.seats;
  const ballot = writeBallot({ question, token: await seat!.token(question), answer: picked(0) });
  const greeting = await Device.open(target);
  const entering = Buffer.from(JSON.stringify({ secret: seat!.secret }));
  const enter = await begin(port, '/api/enter', 'application/json', entering);
  const cast = await begin(port, '/urn', 'application/octet-stream', ballot);
  // Both are there when another request has gone the whole way.
  await server.fetch('/healthz');
  storage.hold();
  teacher.intent(2, { type: 'pause', on: true });
  await until(() => storage.held === 1);
  const closing = server.close();
  return { storage, seat: seat!, greeting, enter, cast, closing };
}

describe('[P25] a server that stops', () => {
  test('tells every device to come back, and none that it does not belong', async () => {
    const { storage, seat, greeting, enter, cast, closing } = await openStoppingPoll();
    greeting.hello({ secret: seat.secret });
    expect((await greeting.closed).code).toBe(closeCode.stopping.code);
    expect(await enter()).toMatch(/^HTTP\/1\.1 200 [^]*\{"state":"away"\}$/);
    expect(await cast()).toMatch(/^HTTP\/1\.1 503 /);
    storage.release();
    await closing;
    expect((await seat.closed).code).toBe(closeCode.stopping.code);
  });

  test('says so also when its classes are closed already', async () => {
    const { storage, seat, greeting, enter, cast, closing } = await openStoppingPoll();
    storage.release();
    expect((await seat.closed).code).toBe(closeCode.stopping.code);
    expect(await enter()).toContain('"away"');
    expect(await cast()).toMatch(/^HTTP\/1\.1 503 /);
    greeting.hello({ secret: seat.secret });
    expect((await greeting.closed).code).toBe(closeCode.stopping.code);
    await closing;
  });
});
