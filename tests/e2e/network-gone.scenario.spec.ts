import { emergencyNumber, expect, isAccessible, test } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import type { Teacher } from './support/teacher.ts';

test('when the network goes, a student hears it within five seconds, works on, and loses nothing', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Three job adverts/ }).click();
  await student.mark(/up to three times the normal pay/);
  await student.isSaved();

  const offline = student.page.getByText('You are offline. What you did is kept').first();
  server.freeze();
  await student.page.waitForFunction(
    () => document.body.innerText.includes('You are offline.'),
    undefined,
    { polling: 'raf', timeout: 5_000 },
  );
  await student.mark(/only by chat/);
  await expect(student.main.getByText(/Your marks are kept on this page/)).toBeVisible();

  server.thaw();
  await expect(offline).toHaveCount(0);
  await student.isSaved();
  await student.page.reload();
  for (const words of [/up to three times the normal pay/, /only by chat/])
    await expect(student.main.getByRole('button', { name: words, pressed: true })).toBeVisible();
});

test('an answer given offline is sent when the network is back, and never called saved before', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Ways to check/ }).click();
  await expect(student.main.getByRole('checkbox').first()).toBeVisible();

  server.freeze();
  await student.main.getByRole('checkbox').first().check();
  await student.main.getByRole('button', { name: 'Send' }).click();
  await expect(student.main.getByText(/Not sent yet: you are offline/)).toBeVisible();
  await expect(student.main.getByText(/^Saved\./)).toHaveCount(0);
  server.thaw();
  await student.isSaved();
});

const classPart = '**/assets/class-part-*';

/** The student has a seat, and a page whose class part does not come. */
async function joinInPart(teacher: Teacher, student: Student): Promise<Student> {
  await teacher.startClass('The dream offer', { devices: 3 });
  await student.page.route(classPart, (route) => route.abort());
  await student.page.reload();
  await student.join(await teacher.code());
  return student;
}

test('a page that has come only in part says so, keeps its buttons, and goes in when the rest is there', async ({
  teacher,
  newStudent,
}) => {
  const student = await joinInPart(teacher, await newStudent());
  const { page } = student;
  await student.sees('You have a seat, but the rest of this page is slow.');
  await isAccessible(page);
  const secret = await page.evaluate(() => sessionStorage.getItem('seat'));

  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog').getByText(emergencyNumber)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Cover' }).click();
  await expect(page.getByText('Reading log')).toBeVisible();
  await page.unroute(classPart);
  await expect(page.locator('main').getByText(/You are \w+ \w+\./)).toBeAttached();
  await expect(page.getByText('Reading log')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Show the lesson' }).click();
  await student.sees(/You are \w+ \w+\./);
  expect(await page.evaluate(() => sessionStorage.getItem('seat'))).toBe(secret);
});

test('who leaves a page that has come only in part leaves nothing behind', async ({
  teacher,
  newStudent,
}) => {
  const student = await joinInPart(teacher, await newStudent());
  const { page } = student;
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Leave now' }).click();
  await expect(page).toHaveURL(/\?notes$/);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('trying again loads the page anew where there is a network, and only there', async ({
  teacher,
  newStudent,
}) => {
  const student = await joinInPart(teacher, await newStudent());
  const { page } = student;
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await student.context.setOffline(true);
  await again.click();
  await expect(again).toBeVisible();
  await student.sees('We keep trying.');
  await student.context.setOffline(false);
  const loaded = page.waitForEvent('load');
  await again.click();
  await loaded;
  await page.unroute(classPart);
  await student.sees(/You are \w+ \w+\./);
});
