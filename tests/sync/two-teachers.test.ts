import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('two devices that advance at once advance the class once', async () => {
  const room = await Classroom.open(server);
  const [seat] = await room.join(1);
  const laptop = room.teacher;
  const phone = await laptop.another();
  await laptop.goTo('first-look');
  await phone.reads('the step', ({ now }) => now?.step.id === 'first-look');
  const { cursor: seen } = laptop.lectern;
  expect(phone.lectern.cursor).toBe(seen);

  const outcomes = await Promise.all([
    laptop.send({ type: 'goToStep', step: 'ways-to-check', seen }),
    phone.send({ type: 'goToStep', step: 'how-sure', seen }),
  ]);
  expect(outcomes.toSorted()).toEqual(['', 'moved']);
  const winner = outcomes[0] === '' ? 'ways-to-check' : 'how-sure';
  await seat!.seesStep(winner);
  expect((await phone.reads('the move', ({ cursor }) => cursor > seen)).cursor).toBe(seen + 1);
  expect(phone.lectern.now?.step.id).toBe(winner);
  phone.close();
  room.close();
});

test('two taps on "reveal" that saw the same reveal one item', async () => {
  const room = await Classroom.open(server);
  await room.teacher.goTo('two-offers');
  await room.teacher.revealTo('key');
  const { cursor: seen } = room.teacher.lectern;
  const outcomes = await Promise.all([
    room.teacher.send({ type: 'reveal', seen }),
    room.teacher.send({ type: 'reveal', seen }),
  ]);
  expect(outcomes).toEqual(['', 'moved']);
  const { now } = await room.teacher.reads('the item', ({ cursor }) => cursor > seen);
  expect(now?.revealed).toHaveLength(2);
  room.close();
});

test('both devices read the same lectern', async () => {
  const room = await Classroom.open(server);
  const phone = await room.teacher.another();
  await phone.goTo('two-offers');
  await room.teacher.reads('the step', ({ now }) => now?.step.id === 'two-offers');
  const { sequence } = phone.lectern;
  await room.teacher.reads('the same', (lectern) => lectern.sequence >= sequence);
  await phone.reads('the same', (lectern) => lectern.sequence >= room.teacher.lectern.sequence);
  expect(phone.lectern).toEqual(room.teacher.lectern);
  phone.close();
  room.close();
});
