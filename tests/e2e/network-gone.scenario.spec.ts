import { expect, test } from './support/scenario.ts';

test('when the network goes, a student hears it within five seconds, works on, and loses nothing', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Two job adverts/ }).click();
  await student.mark(/up to \$45 an hour/);
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
  for (const words of [/up to \$45 an hour/, /only by chat/])
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
