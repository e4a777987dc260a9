import { closeCode, messageType, type RoomName } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../test-support/classroom.ts';
import { Device } from '../test-support/device.ts';
import { mayFollow, maySend, type Pass } from './permissions.ts';

const passes: Record<string, Pass> = {
  teacher: { role: 'teacher' },
  projector: { role: 'projector' },
  seat: { role: 'seat' },
  'seat at table 1': { role: 'seat', table: 'table/1' },
};
const rooms: RoomName[] = ['board', 'lectern', 'table/1', 'table/2'];

/** The table of PROTOCOL.md: what is not here is refused. */
const allowed = new Set([
  ...rooms.map((room) => `teacher ${room} ${messageType.sync}`),
  `teacher lectern ${messageType.intent}`,
  `projector board ${messageType.sync}`,
  `seat board ${messageType.sync}`,
  `seat board ${messageType.intent}`,
  `seat board ${messageType.tokenRequest}`,
  `seat at table 1 board ${messageType.sync}`,
  `seat at table 1 board ${messageType.intent}`,
  `seat at table 1 board ${messageType.tokenRequest}`,
  `seat at table 1 table/1 ${messageType.sync}`,
]);

describe('permissions', () => {
  test('[P4] for every role, room and type the answer is the one in the table', () => {
    for (const [name, pass] of Object.entries(passes))
      for (const room of rooms)
        for (let type = 0; type < 1_000; type++)
          expect(maySend(pass, room, type), `${name} ${room} ${type}`).toBe(
            allowed.has(`${name} ${room} ${type}`),
          );
  });

  test('only who may send a request for the document may follow a room', () => {
    for (const pass of Object.values(passes))
      for (const room of rooms)
        expect(mayFollow(pass, room)).toBe(maySend(pass, room, messageType.sync));
  });

  test('[P4] every first byte that is not in the table closes a live connection with 4403', async () => {
    const klass = await startTestClass(await startTestServer(), { headCount: 300 });
    const { target, server } = klass;
    const { secret } = await klass.join();
    const projector = await server.ask<{ secret: string }>(
      `/api/classes/${klass.sessionId}/projector`,
      {},
    );
    const callers = [
      { name: 'seat', secret, room: 'board' },
      { name: 'projector', secret: projector.secret, room: 'board' },
      { name: 'teacher', secret: server.teacherSecret, room: 'board' },
      { name: 'teacher', secret: server.teacherSecret, room: 'lectern' },
    ] as const;
    for (const { name, secret: own, room } of callers) {
      for (let type = 0; type < 128; type++) {
        if (allowed.has(`${name} ${room} ${type}`)) continue;
        const device = await Device.greet({ ...target, room }, { secret: own });
        // What stands behind the type breaks every decoder: it must not be looked at.
        device.send(Uint8Array.of(type, 0xff, 0xff));
        const { code } = await device.closed;
        expect(code, `${name} ${room} ${type}`).toBe(closeCode.notAllowed.code);
        // A secret may not say hello too often (P38).
        server.clock.advance(250);
      }
      // From 128 on a first byte is only the beginning of an integer.
      for (const frame of [[0x80], [0xff], [0x80, 0x00], [0xc0, 0x80, 0x00]]) {
        const device = await Device.greet({ ...target, room }, { secret: own });
        device.send(Uint8Array.from(frame));
        expect((await device.closed).code).toBe(closeCode.brokenFrame.code);
      }
      const device = await Device.greet({ ...target, room }, { secret: own });
      device.send(Uint8Array.of(0x80, 0x01));
      expect((await device.closed).code).toBe(closeCode.notAllowed.code);
    }
  });
});
