import { look } from './support/look.ts';
import { expect, test } from './support/scenario.ts';

test('a full class says so on both sides, and its teacher makes room', async ({
  teacher,
  newStudent,
  newSeats,
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
  expect(seats.map(({ link }) => link.state.kind)).toEqual(Array(6).fill('online'));
});
