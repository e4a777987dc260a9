import { closeCode } from '@sightline/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('a pause reaches devices and wall, and an answer that was on its way is kept', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  const projector = await room.teacher.openProjector();
  await room.teacher.goTo('first-look');
  await seat!.seesStep('first-look', 'open');
  await room.teacher.switch('pause', true);
  const isPaused = (shown: object) => 'paused' in shown && shown.paused === true;
  await seat!.sees('the pause', isPaused);
  await projector.sees('the pause', isPaused);
  await seat!.answers('first-look', { kind: 'picked', picked: [0] });

  await room.teacher.switch('pause', false);
  await seat!.sees('the step again', (shown) => !isPaused(shown));
  await seat!.answers('first-look', { kind: 'picked', picked: [0] });
  projector.close();
  room.close();
});

test('[I14] work refused after the close goes back to what was saved', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  await room.teacher.goTo('two-offers');
  await seat!.seesStep('two-offers', 'open');
  await seat!.marks('two-offers', ['1.2']);
  const { desk } = seat!.link;
  await room.teacher.reveal();
  seat!.link.saveWork('two-offers', { marks: [{ item: '1.3' }], state: 'done' });
  await until(seat!.link, () => seat!.link.unsettled === 0, 'the work is settled');
  expect(seat!.link.desk).toEqual(desk);
  room.close();
});

test('[I2] work done offline is kept although the class has moved on meanwhile', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  await room.teacher.goTo('two-offers');
  await seat!.seesStep('two-offers', 'open');
  seat!.network.cut();
  await seat!.is('offline');
  seat!.link.saveWork('two-offers', { marks: [{ item: '1.3' }], state: 'done' });
  await room.teacher.goTo('first-look');
  seat!.network.restore();
  await seat!.seesStep('first-look', 'open');
  await until(seat!.link, () => seat!.link.unsettled === 0, 'the work is settled');
  const again = seat!.openAgain();
  await again.is('online');
  await until(again.link, () => 'two-offers' in again.link.desk, 'the desk is back');
  expect(again.link.desk['two-offers']).toMatchObject({ marks: [{ item: '1.3' }] });
  again.close();
  room.close();
});

test('a blank wall stays blank while devices go on', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  const projector = await room.teacher.openProjector();
  await room.teacher.goTo('first-look');
  await room.teacher.switch('blank', true);
  await projector.sees('nothing', ({ screen }) => screen === 'blank');
  await seat!.seesStep('first-look', 'open');
  await room.teacher.goTo('ways-to-check');
  await seat!.seesStep('ways-to-check', 'open');
  expect(projector.link.board?.wall).toEqual({ screen: 'blank' });
  await room.teacher.switch('blank', false);
  await projector.sees('the step', ({ screen }) => screen === 'step');
  projector.close();
  room.close();
});

test('a class that ends closes every device for good', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(3);
  const projector = await room.teacher.openProjector();
  await room.teacher.goTo('two-offers');
  await projector.sees('the step', ({ screen }) => screen === 'step');
  await room.teacher.end();
  const links = [...seats, projector, room.teacher].map(({ link }) => link);
  for (const link of links) await until(link, () => link.state.kind === 'closed', 'it is closed');
  expect(links.map((link) => link.state)).toEqual(
    links.map(() => ({ kind: 'closed', reason: closeCode.over })),
  );
  const again = seats[0]!.openAgain();
  await again.is('closed');
  expect(again.link.board).toBeUndefined();
});
