import { ScriptedSeat } from '../support/index.ts';
import { look } from './support/look.ts';
import { expect, isAccessible, test } from './support/scenario.ts';

test('a full class says so on both sides, and its teacher makes room, clears it and changes the code', async ({
  teacher,
  newStudent,
  newSeats,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 5 });
  await teacher.noProjector();
  const code = await teacher.code();
  const seats = await newSeats(6, code);
  const leaver = await newStudent();
  await leaver.joinClass(code);
  const student = await newStudent();
  await student.join(code);
  await student.sees('This class is full. Ask your teacher.');
  const pane = teacher.privatePane;
  await expect(pane.getByRole('heading', { name: 'The class is full' })).toBeVisible();
  await expect(pane).toContainText('7 places, 0 away. A device could not come in.');
  await look(teacher.page, 'console-full', 'laptop');
  await look(teacher.page, 'console-full', 'phone');

  // Leave makes room at once.
  await leaver.page.getByRole('button', { name: 'Leave' }).click();
  await leaver.page.getByRole('button', { name: 'Leave now' }).click();
  await expect(pane.getByText('6 of 7 places are taken')).toBeVisible();
  await student.join(code);
  await student.page.getByText(/You are \w+ \w+\./).waitFor();

  await teacher.press('Begin');
  await pane.getByText(/^Devices \(/).click();
  await pane.getByRole('button', { name: 'Add 5 places' }).click();
  await expect(pane.getByText('7 of 12 places are taken')).toBeVisible();
  const late = await newSeats(2, code);
  await expect(pane.getByText('9 of 12 places are taken')).toBeVisible();

  await pane.getByRole('button', { name: 'Remove latecomers…' }).click();
  const dialog = teacher.page.getByRole('dialog', { name: /^Remove everybody who came in/ });
  await dialog.getByRole('radio', { name: /^Since the class began/ }).check();
  await expect(dialog).toContainText('These 2 devices go:');
  await isAccessible(teacher.page);
  await look(teacher.page, 'console-remove-since', 'laptop');
  await look(teacher.page, 'console-remove-since', 'phone');
  await dialog.getByRole('button', { name: 'Remove 2 devices' }).click();
  await expect(pane.getByText('7 of 12 places are taken')).toBeVisible();
  for (const seat of late) await seat.is('closed');

  await pane.getByRole('button', { name: 'New code' }).click();
  await expect.poll(() => teacher.code()).not.toBe(code);
  await expect(ScriptedSeat.join(server.origin, code)).rejects.toThrow(/is refused/);
  await newSeats(1, await teacher.code());
  await expect(pane.getByText('8 of 12 places are taken')).toBeVisible();
  expect(seats.map(({ link }) => link.state.kind)).toEqual(Array(6).fill('online'));
});
