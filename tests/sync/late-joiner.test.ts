import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('[I3] a late joiner gets the board that everybody has', async () => {
  const room = await Classroom.open(server);
  const [first] = await room.join(5);
  const projector = await room.teacher.openProjector();
  await room.teacher.goTo('two-offers');
  await room.teacher.revealTo('closed');
  await room.teacher.reveal();
  await room.teacher.reveal();
  const revealed = room.teacher.lectern.now!.revealed;
  expect(revealed).toHaveLength(2);

  const [late] = await room.join(1);
  const { step } = await late!.seesStep('two-offers', 'key');
  expect(step).toMatchObject({ kind: 'spot', latest: revealed[1] });
  expect(late!.link.board).toEqual(first!.link.board);
  await projector.sees(
    'the second item',
    (wall) => 'step' in wall && 'latest' in wall.step && wall.step.latest === revealed[1],
  );
  expect(projector.link.board).toEqual(first!.link.board);
  projector.close();
  room.close();
});

test('a late joiner in the lobby waits with the others', async () => {
  const room = await Classroom.open(server);
  const [first, second] = await room.join(2);
  await first!.sees('the lobby', ({ screen }) => screen === 'lobby');
  expect(second!.link.label).not.toBe(first!.link.label);
  await room.teacher.goTo('ground-rules');
  await Promise.all([first, second].map((seat) => seat!.seesStep('ground-rules')));
  room.close();
});

test('going back to a step shows the phase it had reached', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  await room.teacher.goTo('first-look');
  await room.teacher.revealTo('key');
  await room.teacher.goTo('ways-to-check');
  await seat!.seesStep('ways-to-check', 'open');
  await room.teacher.goTo('first-look');
  const { step } = await seat!.seesStep('first-look', 'key');
  expect(step).toHaveProperty('key.right');
  room.close();
});
