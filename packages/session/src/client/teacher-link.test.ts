import { closeCode, writeAck, writeWelcome } from '@sightline/protocol';
import { afterEach, expect, test } from 'vitest';
import { TeacherLink } from './teacher-link.ts';
import { FakeWorld, sessionId } from './test-support/fake-world.ts';
import { intentsSent, makeBoard, writeDocument } from './test-support/frames.ts';

const links: TeacherLink[] = [];
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});

async function enter() {
  const world = new FakeWorld();
  const link = new TeacherLink({
    secret: 'AAAAAAAAAAAAAAAAAAAAAA',
    sessionId,
    surroundings: world.surroundings,
  });
  links.push(link);
  expect(JSON.parse(String(world.request.init.body))).toMatchObject({ sessionId });
  await world.admit({ role: 'teacher', label: '' });
  const [board, lectern] = world.sockets as [(typeof world.sockets)[0], (typeof world.sockets)[0]];
  const welcome = (socket = lectern, lastNumber = 0) => {
    socket.accept();
    socket.deliver(writeWelcome({ role: 'teacher', lastNumber, label: '' }));
  };
  return { world, link, board, lectern, welcome };
}

test('a teacher is online once board and lectern are, and shows both', async () => {
  const { link, board, lectern, welcome } = await enter();
  expect([board.url, lectern.url]).toEqual([
    `ws://class.test/sync/${sessionId}/0/board`,
    `ws://class.test/sync/${sessionId}/0/lectern`,
  ]);
  welcome(board);
  expect(link.state.kind).toBe('entering');
  welcome(lectern);
  expect(link.state.kind).toBe('online');
  board.deliver(writeDocument('board', makeBoard(1)));
  lectern.deliver(writeDocument('lectern', { sequence: 4, cursor: 2 }));
  expect(link.board?.sequence).toBe(1);
  expect(link.lectern).toEqual({ sequence: 4, cursor: 2 });
});

test('intents go over the lectern, in order, and resolve when they are settled', async () => {
  const { link, board, lectern, welcome } = await enter();
  welcome(board);
  const outcomes = [
    link.send({ type: 'pause', on: true }),
    link.send({ type: 'goToStep', step: 'welcome', seen: 0 }),
  ];
  expect(link.unsettled).toBe(2);
  welcome(lectern);
  lectern.deliver(writeAck({ number: 1, refusal: '' }));
  lectern.deliver(writeAck({ number: 2, refusal: 'moved' }));
  expect(intentsSent(board)).toEqual([]);
  expect(intentsSent(lectern)).toEqual([
    { number: 1, intent: { type: 'pause', on: true } },
    { number: 2, intent: { type: 'goToStep', step: 'welcome', seen: 0 } },
  ]);
  expect(await Promise.all(outcomes)).toEqual(['', 'moved']);
});

test('[P15] an intent whose acknowledgement was lost is asked for again and gets its outcome', async () => {
  const { world, link, board, lectern, welcome } = await enter();
  welcome(board);
  welcome(lectern);
  const outcome = link.send({ type: 'lock', on: true });
  lectern.hangUp();
  expect(link.state.kind).toBe('offline');
  await world.pass(0);
  welcome(world.socket, 1);
  expect(intentsSent(world.socket)).toEqual([{ number: 1, intent: { type: 'lock', on: true } }]);
  world.socket.deliver(writeAck({ number: 1, refusal: 'moved' }));
  expect(await outcome).toBe('moved');
  expect(link.state.kind).toBe('online');
});

test('a class that ends closes both rooms and answers what was asked', async () => {
  const { link, board, lectern, welcome } = await enter();
  welcome(board);
  const outcome = link.send({ type: 'end' });
  board.hangUp(closeCode.over.code);
  expect(link.state).toEqual({ kind: 'closed', reason: closeCode.over });
  expect(lectern.readyState).toBe(3);
  expect(await outcome).toBe('over');
  expect(await link.send({ type: 'end' })).toBe('over');
});
