import { look } from './support/look.ts';
import { expect, test } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import type { Teacher } from './support/teacher.ts';

const poll = 'Who pays?';
const again = /Please send your answer again/;

const options = ({ main }: Student) => main.getByRole('radio');

async function answers(student: Student): Promise<void> {
  await options(student).first().check();
  await student.send();
}

async function askToRemove({ page, privatePane }: Teacher, label: string) {
  await privatePane.getByText(/^Devices \(/).click();
  await privatePane.getByRole('button', { name: `Remove ${label}` }).click();
  return page.getByRole('dialog', { name: `Remove ${label}?` });
}

test('when a device is removed, the others send again by themselves, and a reloaded one is asked', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 6 });
  await teacher.noProjector();
  const code = await teacher.code();
  const students: Student[] = [];
  for (let count = 0; count < 5; count++) {
    const student = await newStudent();
    await student.joinClass(code);
    students.push(student);
  }
  const [removed, stays, reloaded, covered, picking] = students as [
    Student,
    Student,
    Student,
    Student,
    Student,
  ];
  await teacher.goTo(poll);
  for (const student of [removed, stays, reloaded, covered]) await answers(student);
  await options(picking).last().check();
  await reloaded.page.reload();
  await expect(options(reloaded).first()).toBeVisible();
  await expect(reloaded.main.getByText(again)).toHaveCount(0);
  await covered.page.getByRole('button', { name: 'Cover', exact: true }).click();

  const label = await removed.label();
  const dialog = await askToRemove(teacher, label);
  await expect(dialog).toContainText('everybody’s device sends its answer again');
  await look(teacher.page, 'console-remove', 'laptop');
  await look(teacher.page, 'console-remove', 'phone');
  const isCast = [stays, covered].map(({ page }) => page.waitForRequest(/\/urn$/));
  await dialog.getByRole('button', { name: 'Remove this device' }).click();

  // Nobody touches a device.
  await removed.page.getByRole('heading', { name: 'This device is out of the class' }).waitFor();
  await teacher.reads('The devices are sending their answers again.');
  await Promise.all(isCast);
  await stays.isSaved();
  await expect(stays.main.getByText(again)).toHaveCount(0);
  await expect(options(picking).last()).toBeChecked();
  await expect(picking.main.getByText(again)).toHaveCount(0);
  await reloaded.sees(again);
  await look(reloaded.page, 'student-again', 'small');
  await look(reloaded.page, 'student-again', 'phone');
  await answers(reloaded);
  await expect(reloaded.main.getByText(again)).toHaveCount(0);
  await picking.send();

  await covered.page.getByRole('button', { name: 'Continue' }).click();
  await covered.page.getByRole('button', { name: 'Show the lesson' }).click();
  await covered.isSaved();
  await teacher.close();
  await teacher.reads('Closed. The class sees no result yet.');
});

test('with more devices than students the console asks before a question opens', async ({
  teacher,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 2 });
  await teacher.noProjector();
  const code = await teacher.code();
  const seats = await newSeats(3, code);
  const { page, privatePane } = teacher;
  const dialog = page.getByRole('dialog', { name: 'More devices than students' });
  const button = (name: string) => dialog.getByRole('button', { name });
  const steps = page.getByRole('region', { name: 'Steps' });

  await teacher.press('Begin');
  await teacher.isAt('Before we start');
  await expect(dialog).toBeHidden();
  await steps.getByRole('button', { name: poll }).click();
  await expect(dialog).toContainText('3 devices are in the class, and you expect 2 students.');
  await look(page, 'console-surplus', 'laptop');
  await look(page, 'console-surplus', 'phone');
  // A clicker in the hand of a teacher who does not look at the laptop goes on with nothing.
  await page.keyboard.press('PageDown');
  await button('Look at the devices').click();
  await teacher.isAt('Before we start');
  await expect(privatePane.getByText('Devices (3)')).toBeFocused();
  await expect(privatePane.getByText(seats[0]!.link.label).first()).toBeVisible();

  await teacher.goTo(poll);
  await teacher.goTo('Before you go');
  const [fourth] = await newSeats(1, code);
  await teacher.reads('Devices (4)');
  await steps.getByRole('button', { name: 'Your verdict for Finn' }).click();
  await expect(dialog).toContainText('4 devices');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await teacher.isAt('Before you go');
  await teacher.goTo('Your verdict for Finn');
  await fourth!.seesStep('verdict-for-finn', 'open');
});
