import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('[I1, I2, P8, P25] after kill -9 devices wait for the teacher, and nothing that was saved is lost', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(6);
  const projector = await room.teacher.openProjector();
  await room.teacher.goTo('two-offers');
  await Promise.all(seats.map((seat) => seat.seesStep('two-offers', 'open')));
  await Promise.all(seats.map((seat, index) => seat.marks('two-offers', index < 5 ? ['1.2'] : [])));
  await room.teacher.goTo('first-look');
  await Promise.all(seats.map((seat) => seat.seesStep('first-look', 'open')));
  for (const seat of seats.slice(0, 5))
    await seat.answers('first-look', { kind: 'picked', picked: [1] });
  const labels = seats.map(({ link }) => link.label);
  const desks = seats.map(({ link }) => link.desk);
  const shown = seats[0]!.link.board!.device;

  await server.kill();
  await Promise.all(seats.map((seat) => seat.is('offline')));
  await server.restart();
  await Promise.all(seats.map((seat) => seat.is('away')));
  expect(seats[0]!.link.board?.device).toEqual(shown);
  const { recording } = seats[5]!.network;
  const heardFromUrn = () => recording.received.some(({ from }) => from === 'http /urn');
  const { question } = await seats[5]!.seesStep('first-look', 'open');
  const whileAway = seats[5]!.link.castBallot(question!.id, { kind: 'picked', picked: [0] });
  await expect.poll(heardFromUrn, { timeout: 10_000 }).toBe(true);
  await expect(room.teacher.restore('A'.repeat(room.teacher.key.length))).rejects.toThrow(/403/);
  await room.teacher.restore();

  await Promise.all(seats.map((seat) => seat.is('online')));
  const { link } = room.teacher;
  await until(link, () => link.state.kind === 'online', 'the teacher is back');
  expect(seats.map((seat) => seat.link.label)).toEqual(labels);
  expect(seats.map((seat) => seat.link.desk)).toEqual(desks);
  expect((await seats[0]!.seesStep('first-look', 'open')).step).toHaveProperty('kind', 'poll');
  await projector.sees('the step', (wall) => wall.screen === 'step');

  expect(await whileAway).toBe('saved');
  await room.teacher.reveal();
  const released = await until(link, () => link.lectern?.now?.released, 'the result');
  expect(released).toEqual({ kind: 'favourite', option: 1 });
  await room.teacher.goTo('two-offers');
  await room.teacher.reveal();
  const { now } = await room.teacher.reads('the close', (read) => read.now?.phase === 'closed');
  expect(now?.figures).toEqual({ kind: 'favourite', item: '1.2' });
  projector.close();
  room.close();
});
