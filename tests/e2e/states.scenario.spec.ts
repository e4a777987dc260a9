import { isAccessibleInBothThemes as isAccessible } from './support/look.ts';
import { expect, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

test('every state around a lesson is accessible on the console, in light and dark', async ({
  teacher,
  newStudent,
  browser,
  server,
}) => {
  test.setTimeout(300_000);
  await teacher.startClass('The dream offer', { devices: 6 });
  const { page } = teacher;
  const code = await teacher.code();
  const wall = await teacher.openProjector();
  const student = await newStudent();
  await student.joinClass(code);
  await teacher.lock();
  const late = await newStudent();
  await late.join(code);
  await teacher.reads('A device waits to come in.');
  await isAccessible(page);
  await isAccessible(wall.page);

  for (const step of ['Before we start', 'How ordinary is it?', 'Before you go']) {
    await teacher.goTo(step);
    await isAccessible(page);
    await page.getByRole('radio', { name: 'On devices' }).check();
    await isAccessible(page);
    await page.getByRole('radio', { name: 'On the wall' }).check();
  }
  await page.getByRole('button', { name: 'Menu' }).click();
  await isAccessible(page);
  await page.getByRole('button', { name: /^End the class …/ }).click();
  await isAccessible(page);
  await page.keyboard.press('Escape');

  const second = await Teacher.open(browser, server);
  await second.reads('Running now');
  await isAccessible(second.page);
  await second.page.goto(`${server.namedOrigin}/teach/nowhere`);
  await second.reads('There is nothing here');
  await isAccessible(second.page);
  await second.context.close();

  const stranger = await (await browser.newContext()).newPage();
  for (const [path, words] of [
    ['/teach/', 'Open the link that the start printed'],
    ['/teach/wall', 'This wall is closed'],
  ] as const) {
    await stranger.goto(server.namedOrigin + path);
    await expect(stranger.getByText(words)).toBeVisible();
    await isAccessible(stranger);
  }
  await stranger.context().close();
});

test('every state around a lesson is accessible on a student’s device, in light and dark', async ({
  teacher,
  newStudent,
  server,
}) => {
  test.setTimeout(300_000);
  await teacher.startClass('The dream offer', { devices: 6 });
  await teacher.noProjector();
  const code = await teacher.code();
  const student = await newStudent();
  await isAccessible(student.page);
  await student.join('QQQ QQQ');
  await expect(student.page.getByRole('alert')).not.toBeEmpty();
  await isAccessible(student.page);

  await student.joinClass(code);
  await teacher.lock();
  const late = await newStudent();
  await late.join(code);
  await late.sees('Nearly there');
  await isAccessible(late.page);

  await teacher.press('Begin');
  await student.sees('Eyes up front');
  await student.page.getByText('Read what is on the wall').click();
  await student.page.getByText('Look back', { exact: true }).click();
  await isAccessible(student.page);

  const copy = await student.context.newPage();
  await copy.addInitScript(
    (secret) => sessionStorage.setItem(secret[0]!, secret[1]!),
    await student.page.evaluate(() => Object.entries({ ...sessionStorage })[0]!),
  );
  await copy.goto(server.namedOrigin);
  await student.sees('Open in another window');
  await isAccessible(student.page);
  await student.page.getByRole('button', { name: 'Go on here' }).click();
  await student.sees('Eyes up front');
  await copy.close();

  server.freeze();
  await expect(student.page.getByText(/^You are offline/).first()).toBeVisible();
  await isAccessible(student.page);
  server.thaw();
  await expect(student.page.getByText(/^You are offline/)).toHaveCount(0);

  await teacher.context.setOffline(true);
  await server.kill();
  await server.restart();
  await expect(student.page.getByText(/^Waiting for your teacher/).first()).toBeVisible();
  await isAccessible(student.page);
  await teacher.context.setOffline(false);
  await teacher.isAt('Before we start');
  await student.sees('Eyes up front');
  await teacher.endClass();
  await student.sees('The class is over');
  await isAccessible(student.page);
});
