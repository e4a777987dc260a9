import {
  closeCode,
  messageType,
  protocolVersion,
  syncType,
  writeIntent,
  type RoomName,
} from '@sightline/protocol';
import { expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { Classroom } from '../support/index.ts';
import { RawSocket, writeRawFrame } from '../support/raw-socket.ts';
import { useAttacked } from './attacked.ts';
import { compose, endOf, helloOf, intrude, knock, pathOf, step1 } from './intruder.ts';

const attacked = useAttacked();

type Holder = 'teacherSecret' | 'projectorSecret' | 'seatSecret';
const places: readonly (readonly [Holder, RoomName])[] = [
  ['teacherSecret', 'board'],
  ['teacherSecret', 'lectern'],
  ['projectorSecret', 'board'],
  ['seatSecret', 'board'],
];

/** An update that would put words of the sender's on every screen. */
function forgedUpdate(): Uint8Array {
  const document = new Doc();
  for (const room of ['board', 'lectern'])
    document.getMap(room).set('device', { screen: 'over' }).valueOf();
  return encodeStateAsUpdate(document);
}

async function codeOf(holder: Holder, room: RoomName, ...messages: Uint8Array[]): Promise<number> {
  const { code } = await endOf(intrude(attacked.target, room, attacked[holder], ...messages));
  return code;
}

test.each(places)(
  '[P10] a document update by %s in %s is refused undecoded',
  async (holder, room) => {
    const updates = [forgedUpdate(), new Uint8Array(), new Uint8Array(4_000).fill(0xff)];
    for (const type of [syncType.step2, syncType.update])
      for (const update of updates) {
        const code = await codeOf(holder, room, compose(messageType.sync, type, update));
        expect(code).toBe(closeCode.notAllowed.code);
      }
    expect(await codeOf(holder, room, compose(messageType.sync, 3))).toBe(
      closeCode.notAllowed.code,
    );
  },
);

test.each(places)(
  '[P4, P12] %s in %s may send nothing that is not in the table',
  async (holder, room) => {
    const { hello, sync, intent, tokenRequest, ...fromServer } = messageType;
    const isSeat = holder === 'seatSecret';
    const types = [1, 2, 3, 4, 63, 72, 127, 128, 2 ** 40, hello]
      .concat(Object.values(fromServer))
      .concat(isSeat || room === 'lectern' ? [] : intent)
      .concat(isSeat ? [] : tokenRequest);
    expect(types).not.toContain(sync);
    for (const type of types)
      expect(await codeOf(holder, room, compose(type, 1, '{}')), `type ${type}`).toBe(
        closeCode.notAllowed.code,
      );
  },
);

test('[P6] a secret opens only the rooms of its role, in the same way as no secret at all', async () => {
  const { target, seatSecret, projectorSecret, teacherSecret } = attacked;
  const other = await Classroom.open(attacked.room.server);
  const [stranger] = await other.join(1);
  const nowhere = { ...target, sessionId: 'a'.repeat(16) };
  const attempts = [
    intrude(target, 'lectern', seatSecret, step1),
    intrude(target, 'lectern', projectorSecret, step1),
    intrude(target, 'table/1', seatSecret, step1),
    intrude(target, 'board', stranger!.secret, step1),
    intrude(target, 'board', 'A'.repeat(22), step1),
    intrude(target, 'board', '', step1),
    intrude(nowhere, 'board', seatSecret, step1),
    intrude(nowhere, 'board', teacherSecret, step1),
    intrude(nowhere, 'lectern', 'A'.repeat(22), step1),
    knock(
      target,
      'board',
      writeRawFrame(compose(messageType.hello, protocolVersion + 1, seatSecret, 'intruder')),
    ),
  ];
  const ends = await Promise.all(attempts.map((raw) => endOf(raw)));
  expect(ends.map(({ code }) => code)).toEqual(ends.map(() => closeCode.notWelcome.code));
  for (const raw of attempts) expect(raw.frames).toHaveLength(1);
  other.close();
});

test('[P6] whoever says something else first is told nothing', async () => {
  const { target } = attacked;
  const intent = writeIntent({ number: 1, body: '{"type":"end"}' });
  for (const first of [step1, intent, compose(messageType.welcome, 0, 0, '')]) {
    const raw = knock(target, 'lectern', writeRawFrame(first));
    expect((await endOf(raw)).code).toBe(closeCode.notAllowed.code);
    expect(raw.frames).toHaveLength(1);
  }
});

test('[P8] an epoch that is not now leads to no room', async () => {
  const { target, seatSecret } = attacked;
  for (const epoch of [target.epoch - 1, target.epoch + 1, 999_999_999]) {
    const { code } = await endOf(intrude({ ...target, epoch }, 'board', seatSecret, step1));
    expect(code).toBe(closeCode.newEpoch.code);
  }
});

test('[P5] a path that is no room is refused before the upgrade', async () => {
  const { target, seatSecret } = attacked;
  const board = pathOf(target, 'board');
  const paths = ['/', '/sync', '/sync/', '/urn', `${board}/`, `${board}?secret=${seatSecret}`]
    .concat(`${board}%00`, board.toUpperCase(), board.replace('/board', '0000000000/board'))

    .concat(board.replace('board', 'desk'), board.replace('board', 'table/0'))
    .concat(board.replace('/sync', '/teach/sync'), `/sync/../${board}`);
  for (const path of paths) {
    const raw = new RawSocket(target.port, path, writeRawFrame(helloOf(seatSecret)));
    const { status } = await endOf(raw);
    expect(status, path).toBe(404);
  }
});
