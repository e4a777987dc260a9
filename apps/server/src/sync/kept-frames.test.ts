import { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { protocolVersion, writeHello, writeWelcome } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createHeldClock } from '../../test-support/clock.ts';
import { createJournal } from '../journal.ts';
import { RoomConnection } from './connection.ts';
import { Room } from './room.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

class FakeSocket extends EventEmitter {
  readonly readyState = WebSocket.OPEN;
  readonly bufferedAmount = 0;
  written = 0;
  close(): void {}
  write(bytes: Uint8Array): void {
    this.written += bytes.length;
  }
}

/** Lets a device in. @returns its connection, and the frame it was greeted with */
function greet(clock: ReturnType<typeof createHeldClock>) {
  const room = new Room('board');
  const socket = new FakeSocket();
  const greetings: WeakRef<Uint8Array>[] = [];
  const guest = {
    pass: { role: 'seat' },
    room,
    intent: () => undefined,
    token: () => new Uint8Array(),
    leave: () => {},
  } as const;
  const connection = new RoomConnection(
    socket as unknown as WebSocket,
    socket,
    { sessionId: 'a'.repeat(16), epoch: 1, room: 'board' },
    () => {
      const frame = writeWelcome({ role: 'seat', lastNumber: 0, label: 'Blue heron' });
      greetings.push(new WeakRef(frame));
      return { guest, greeting: [frame] };
    },
    clock,
    createJournal(clock),
  );
  const hello = writeHello({ version: protocolVersion, secret: '', device: 'device' });
  socket.emit('message', Buffer.from(hello), true);
  return { connection, socket, greeting: greetings[0]! };
}

test('what a device was greeted with is not kept with its connection', async () => {
  const { connection, socket, greeting } = greet(createHeldClock());
  expect(socket.written).toBeGreaterThan(0);
  // A weak reference holds on until the job it was made in is over.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(greeting.deref()).toBeUndefined();
  connection.close('over');
});
