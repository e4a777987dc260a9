import { EventEmitter } from 'node:events';
import { closeCode, protocolVersion, writeHello } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createHeldClock } from '../../test-support/clock.ts';
import { createJournal } from '../journal.ts';
import { RoomConnection } from './connection.ts';
import { startPulse } from './pulse.ts';
import { Room } from './room.ts';

/** As much of a socket as a connection uses. */
class FakeSocket extends EventEmitter {
  bufferedAmount = 0;
  readyState: number = WebSocket.OPEN;
  pings = 0;
  readonly sent: Uint8Array[] = [];
  readonly closings: number[] = [];

  write(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }
  ping(): void {
    this.pings++;
  }
  close(code: number): void {
    this.closings.push(code);
  }
}

function connect() {
  const clock = createHeldClock();
  const room = new Room('board');
  const left: string[] = [];
  const stop = startPulse(room, clock);
  const newSocket = (name: string) => {
    const socket = new FakeSocket();
    const guest = {
      pass: { role: 'seat' },
      room,
      intent: () => undefined,
      token: () => new Uint8Array(),
      leave: () => void left.push(name),
    } as const;
    const journal = createJournal(clock);
    const address = { sessionId: 'a'.repeat(16), epoch: 1, room: 'board' } as const;
    const connection = new RoomConnection(
      socket as unknown as WebSocket,
      socket,
      address,
      () => ({ guest, greeting: [] }),
      clock,
      journal,
    );
    const hello = Buffer.from(
      writeHello({ version: protocolVersion, secret: '', device: 'device' }),
    );
    socket.emit('message', hello, true);
    return { socket, connection };
  };
  return { clock, room, left, stop, newSocket };
}

describe('a connection', () => {
  test('[P22] stays while it answers pings, and goes when it left two unanswered', () => {
    const { clock, left, newSocket } = connect();
    const [answering, silent] = [newSocket('answering'), newSocket('silent')];
    answering.socket.ping = () => void answering.socket.emit('pong');
    clock.advance(29_000);
    expect(silent.socket.pings).toBe(2);
    expect(left).toEqual([]);
    clock.advance(1_000);
    expect(silent.socket.closings).toEqual([closeCode.silent.code]);
    expect(left).toEqual(['silent']);
    clock.advance(60_000);
    expect(answering.socket.closings).toEqual([]);
  });

  test('[I13, P22] with more than a megabyte unread goes, and the others of its room are served', () => {
    const { clock, room, left, newSocket } = connect();
    const [slow, quick] = [newSocket('slow'), newSocket('quick')];
    slow.socket.bufferedAmount = 1_000_001;
    room.write({ sequence: 1, ...{ wall: 'x' } });
    expect(slow.socket.closings).toEqual([closeCode.tooSlow.code]);
    expect(left).toEqual(['slow']);
    expect(quick.socket.sent).toHaveLength(1);
    clock.advance(2_000);
    expect(slow.socket.sent).toEqual([]);
    expect(quick.socket.sent).toHaveLength(2);
  });

  test('leaves once, however often it is closed', () => {
    const { left, newSocket } = connect();
    const { socket, connection } = newSocket('one');
    connection.close('over');
    connection.close('removed');
    socket.emit('close');
    expect(left).toEqual(['one']);
    expect(socket.closings).toEqual([closeCode.over.code]);
  });

  test('hears nothing any more once it is closed', () => {
    const { newSocket } = connect();
    const { socket, connection } = newSocket('one');
    connection.close('over');
    socket.emit('message', Buffer.of(255, 255, 255), true);
    connection.send(Uint8Array.of(1));
    expect(socket.sent).toEqual([]);
    expect(socket.closings).toEqual([closeCode.over.code]);
  });

  test('survives an error of its socket', () => {
    const { newSocket } = connect();
    const { socket } = newSocket('one');
    expect(() => socket.emit('error', new Error('broken frame'))).not.toThrow();
  });
});
