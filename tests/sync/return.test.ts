import { closeCode } from '@sightline/protocol';
import type { SpotWork } from '@sightline/session';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

async function openSpot(count: number) {
  const room = await Classroom.open(server);
  const seats = await room.join(count);
  await room.teacher.goTo('two-offers');
  await Promise.all(seats.map((seat) => seat.seesStep('two-offers', 'open')));
  return { room, seats };
}

test('a page that is loaded again has the same label, desk and board', async () => {
  const { room, seats } = await openSpot(1);
  const [seat] = seats;
  await seat!.marks('two-offers', ['1.2', '1.3']);
  const { label, desk, board } = seat!.link;
  seat!.close();
  const again = seat!.openAgain();
  await again.seesStep('two-offers', 'open');
  expect(again.link.label).toBe(label);
  expect(again.link.board).toEqual(board);
  await until(again.link, () => 'two-offers' in again.link.desk, 'the desk is back');
  expect(again.link.desk).toEqual(desk);
  await again.marks('two-offers', ['1.3']);
  expect(room.teacher.seats).toHaveLength(1);
  again.close();
  room.close();
});

test('[P9] a seat that opens in a second tab closes in the first, for good', async () => {
  const { room, seats } = await openSpot(1);
  const [first] = seats;
  const second = first!.openAgain();
  await first!.is('closed');
  expect(first!.link.state).toEqual({ kind: 'closed', reason: closeCode.takenOver });
  await second.is('online');
  await second.marks('two-offers', ['1.2']);
  second.close();
  room.close();
});

test('[P18] work done without a network arrives when it is back, and the class has moved on meanwhile', async () => {
  const { room, seats } = await openSpot(2);
  const [seat, other] = seats;
  seat!.network.cut();
  await seat!.is('offline', 5_000);
  const work: SpotWork = { marks: [{ item: '1.2' }, { item: '2.3' }], state: 'done' };
  seat!.link.saveWork('two-offers', { marks: [{ item: '1.1' }], state: 'open' });
  seat!.link.saveWork('two-offers', work);
  await room.teacher.switch('blank', true);
  await room.teacher.switch('blank', false);
  expect(seat!.link.unsettled).toBe(1);
  expect(seat!.link.desk).toEqual({ 'two-offers': work });

  seat!.network.restore();
  await until(seat!.link, () => seat!.link.unsettled === 0, 'the work is saved');
  const { board } = other!.link;
  await until(seat!.link, () => seat!.link.board?.sequence === board!.sequence, 'it caught up');
  expect(seat!.link.board).toEqual(board);

  const again = seat!.openAgain();
  await until(again.link, () => 'two-offers' in again.link.desk, 'the desk is there');
  expect(again.link.desk).toEqual({ 'two-offers': work });
  again.close();
  room.close();
});

test('[P15, P18] work that is under way when the network breaks is settled once', async () => {
  const { room, seats } = await openSpot(5);
  for (const { link, network } of seats) {
    link.saveWork('two-offers', { marks: [{ item: '1.2' }], state: 'done' });
    network.cut();
    link.saveWork('two-offers', { marks: [{ item: '1.3' }], state: 'done' });
  }
  await Promise.all(seats.map((seat) => seat.is('offline')));
  for (const { network } of seats) network.restore();
  for (const { link } of seats) await until(link, () => link.unsettled === 0, 'the work is saved');
  await room.teacher.reveal();
  const { now } = await room.teacher.reads('the close', (read) => read.now?.phase === 'closed');
  expect(now?.figures).toEqual({ kind: 'favourite', item: '1.3' });
  room.close();
});

test('[I14, P13] a server that falls silent is noticed long before any socket breaks', async () => {
  const { room, seats } = await openSpot(3);
  server.freeze();
  try {
    await Promise.all(seats.map((seat) => seat.is('offline')));
    seats[0]!.link.saveWork('two-offers', { marks: [], state: 'done' });
  } finally {
    server.thaw();
  }
  await Promise.all(seats.map((seat) => seat.is('online')));
  await until(seats[0]!.link, () => seats[0]!.link.unsettled === 0, 'the work is saved');
  await room.teacher.reads('it is back', () => room.teacher.link.state.kind === 'online');
  await room.teacher.goTo('help');
  await Promise.all(seats.map((seat) => seat.seesStep('help')));
  room.close();
});

test('the teacher sees who is here and who is away', async () => {
  const { room, seats } = await openSpot(2);
  const [stays, goes] = seats;
  goes!.network.cut();
  await room.teacher.seat(goes!.link.label, 'away');
  await room.teacher.seat(stays!.link.label, 'here');
  goes!.network.restore();
  await room.teacher.seat(goes!.link.label, 'here');
  room.close();
});
