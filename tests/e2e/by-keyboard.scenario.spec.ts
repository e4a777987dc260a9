import { expect, test } from './support/scenario.ts';

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

  await teacher.page.getByRole('button', { name: /Amara’s messages/ }).click();
  const message = main.getByRole('button', { name: /home alone after school/ });
  await message.focus();
  await page.keyboard.press('Space');
  await expect(message).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await student.isSaved();

  await teacher.page.getByRole('button', { name: /Who pays\?/ }).click();
  const option = main.getByRole('radio').first();
  await option.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await student.isSaved();
});

test('a new step is announced and never takes the focus away', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const help = student.page.getByRole('button', { name: 'Help' });
  await help.focus();
  await teacher.page.getByRole('button', { name: /Who pays\?/ }).click();
  await expect(student.page.getByText(/New on your page: Who pays\?/)).toBeAttached();
  await expect(help).toBeFocused();
});

test('two consoles and the space bar move the class one step at a time', async ({ teacher }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const second = await teacher.context.newPage();
  // A tab of its own has no secret of its own: it comes by the link, like a second device.
  await second.goto(teacher.page.url());
  await expect(second.getByText('Open the link that the start printed')).toBeVisible();
  await second.close();

  await teacher.page.keyboard.press('Space');
  const current = teacher.page.locator('[aria-current="step"]');
  await expect(current).toContainText('Before we start');
  await teacher.page.keyboard.press('PageDown');
  await expect(current).toContainText('Why a false offer works');
  await teacher.page.keyboard.press('PageUp');
  await expect(current).toContainText('Before we start');
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
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    await student.joinClass(await teacher.code());
    for (const step of [/Two job adverts/, /Amara’s messages/, /Ways to check/, /How ordinary/]) {
      const button = teacher.page.getByRole('button', { name: step });
      await button.click();
      await expect(button).toHaveAttribute('aria-current', 'step');
      await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
      expect(await fits(), String(step)).toBe(true);
    }
  });
