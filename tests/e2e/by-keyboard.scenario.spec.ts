import { expect, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

test('a student joins, marks, gives a reason and answers with the keyboard alone', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent({ viewport: { width: 1366, height: 768 } });
  const { page, main } = student;
  await page.getByLabel('Class code').focus();
  await page.keyboard.type(await teacher.code());
  await page.keyboard.press('Enter');
  await student.sees(/You are \w+ \w+\./);

  await teacher.goTo('Amara’s messages');
  const message = main.getByRole('button', { name: /home alone after school/ });
  await message.focus();
  await page.keyboard.press('Space');
  await expect(message).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await student.isSaved();
  await main.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');
  // The button that was pressed is gone: the keyboard goes on at what became of it.
  const focused = page.locator(':focus');
  await expect(focused).toContainText('Saved.');

  await teacher.goTo('Who pays?');
  const option = main.getByRole('radio').first();
  await option.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await student.isSaved();
  await expect(focused).toContainText('Saved.');
});

test('a new step is announced and never takes the focus away', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const help = student.page.getByRole('button', { name: 'Help' });
  await help.focus();
  await teacher.goTo('Who pays?');
  await expect(student.page.getByText(/New on your page: Who pays\?/)).toBeAttached();
  await expect(help).toBeFocused();
});

test('two consoles that press Next at once move the class one step', async ({
  teacher,
  browser,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const code = await teacher.code();
  const second = await Teacher.open(browser, server);
  await second.page
    .getByRole('listitem')
    .filter({ hasText: code.slice(0, 3) })
    .getByRole('link')
    .click();
  await second.reads('Before you begin');

  await teacher.page.keyboard.press('Space');
  for (const console of [teacher, second]) await console.isAt('Before we start');
  await Promise.all([teacher, second].map(({ page }) => page.keyboard.press('Space')));
  for (const console of [teacher, second]) await console.isAt('Why a false offer works');
  await second.page.keyboard.press('PageDown');
  for (const console of [teacher, second]) await console.isAt('Six questions for any offer');
  await teacher.page.keyboard.press('PageUp');
  for (const console of [teacher, second]) await console.isAt('Why a false offer works');
  await second.context.close();
});

for (const direction of ['ltr', 'rtl'])
  test(`at 320 px, ${direction}, nothing is wider than a student’s screen`, async ({
    teacher,
    newStudent,
  }) => {
    await teacher.startClass('The dream offer', { devices: 3 });
    await teacher.noProjector();
    const student = await newStudent({ viewport: { width: 320, height: 640 } });
    const { page } = student;
    /** Of the whole page, and of the lesson in it, which has a direction of its own. */
    const turn = () =>
      page.evaluate((dir) => {
        for (const part of document.querySelectorAll<HTMLElement>('html, main')) part.dir = dir;
      }, direction);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    await turn();
    expect(await fits()).toBe(true);
    await student.joinClass(await teacher.code());
    for (const step of ['Three job adverts', 'Amara’s messages', 'Ways to check', 'How ordinary']) {
      await teacher.goTo(step);
      await expect(student.main.getByRole('heading', { level: 1 })).toContainText(step);
      await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
      await turn();
      await expect(student.main).toHaveCSS('direction', direction);
      expect(await fits(), step).toBe(true);
    }
  });
