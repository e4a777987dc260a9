import { attack, type Attack } from '../hostile/attack.ts';
import { findTarget, pathOf } from '../hostile/intruder.ts';
import { expect, test } from './support/scenario.ts';

let pupil: Attack | undefined;
test.afterEach(() => pupil?.stop());

test('a class is taught while one pupil’s device does its worst', async ({
  teacher,
  newStudent,
  newSeats,
  server,
}) => {
  const sessionId = await teacher.startClass('The dream offer', { devices: 4 });
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const early = await newStudent();
  await early.joinClass(code);
  await teacher.press('Begin');
  const [mole] = await newSeats(1, code);
  const path = pathOf(await findTarget({ server, teacher: { sessionId } }), 'board');
  const { port } = server;
  const { secret } = mole!;
  pupil = await attack({ port, from: '127.0.0.2', sockets: 5_000, secret, path, code });

  // With a new code its seats are removed, and it gets no others.
  const pane = teacher.privatePane;
  await expect(pane.getByRole('heading', { name: 'The class is full' })).toBeVisible();
  await pane.getByRole('button', { name: 'New code' }).click();
  await expect.poll(() => teacher.code()).not.toBe(code);
  await pane.getByRole('button', { name: 'Remove latecomers…' }).click();
  const dialog = teacher.page.getByRole('dialog', { name: /^Remove everybody who came in/ });
  await dialog.getByRole('radio', { name: /^Since the class began/ }).check();
  await dialog.getByRole('button', { name: /^Remove \d+ devices$/ }).click();
  await pane.getByText(/^Devices \(/).click();
  await expect(pane.getByText(/^1 of \d+ places are taken/)).toBeVisible();

  const late = await newStudent();
  await late.join(await teacher.code());
  await late.sees('Eyes up front');
  const students = [early, late];
  await teacher.goTo('Who pays?');
  for (const student of students) {
    await student.page.getByText('They keep a share').click();
    await student.send();
  }
  await teacher.close();
  await teacher.press('Show “Talk it over”');
  await wall.shows('Nobody’s answer is shown here.');
  await teacher.goTo('Three job adverts');
  await early.page.getByRole('button', { name: /up to three times the normal pay/ }).click();
  await early.page.getByRole('button', { name: 'Done' }).click();
  await early.isSaved();
  await teacher.endClass();
  for (const student of students) await student.sees('The class is over');
});
