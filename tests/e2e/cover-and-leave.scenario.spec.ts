import type { Page } from '@playwright/test';
import { expect, isAccessible, test } from './support/scenario.ts';

/** On with Tab, until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const hasFocus = () => button.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < 8 && !(await hasFocus()); press++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
}

test('Cover hides everything at once, by keyboard and by Shift three times, and keeps the seat', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const { page } = student;

  await tabTo(page, 'Cover');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reading log')).toBeVisible();
  const onTop = await page.evaluate(() => {
    const help = [...document.querySelectorAll('button')].find((it) => it.innerText === 'Help')!;
    const { x, y } = help.getBoundingClientRect();
    return document.elementFromPoint(x + 4, y + 4)!.closest('dialog')?.innerText ?? '';
  });
  expect(onTop).toContain('Reading log');
  await isAccessible(page);
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await student.sees(/You are \w+ \w+\./);

  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.getByText('Reading log')).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await student.sees(/You are \w+ \w+\./);
});

test('what is pressed in the same moment as Escape is not lost', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const { page } = student;

  for (const [name, shown] of [
    ['Cover', 'Reading log'],
    ['Leave', 'Leave now'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText(shown, { exact: true })).toBeVisible();
    // Before the browser tells the page that the dialog has closed.
    const isOpen = await page.evaluate(async (name) => {
      const dialog = document.querySelector<HTMLDialogElement>('dialog:modal')!;
      dialog.requestClose();
      await Promise.resolve();
      [...document.querySelectorAll('button')].find((it) => it.innerText === name)!.click();
      await new Promise((closed) => dialog.addEventListener('close', closed));
      await new Promise((drawn) => requestAnimationFrame(drawn));
      return dialog.open;
    }, name);
    expect(isOpen).toBe(true);
    await page.keyboard.press('Escape');
    await expect(page.getByText(shown, { exact: true })).toBeHidden();
  }
});

test('Help shows the adult who is in school today, also without a network', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', {
    devices: 3,
    inSchool: ['Mr Adeyemi, nurse'],
  });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await student.context.setOffline(true);
  await student.page.getByRole('button', { name: 'Help' }).click();
  const dialog = student.page.getByRole('dialog');
  await expect(dialog.getByText('Mr Adeyemi, nurse')).toBeVisible();
  await expect(dialog.getByText('Office by the gate, till four')).toBeVisible();
  await expect(dialog.getByText('Ms Okoye')).toHaveCount(0);
  await expect(dialog.getByText('112', { exact: true })).toBeVisible();
  await isAccessible(student.page);
});

test('Leave, with the keyboard, clears the device, and Back does not return to the class', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const { page } = student;
  const label = await student.label();

  await page.getByRole('button', { name: 'Leave' }).focus();
  await page.keyboard.press('Enter');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Leave' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'Leave now');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?notes$/);
  await expect(page.getByText(label)).toHaveCount(0);
  const kept = () =>
    page.evaluate(async () => ({
      session: sessionStorage.length,
      local: localStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
  expect(await kept()).toEqual({ session: 0, local: 0, databases: 0, cookies: '' });

  for (let back = 0; back < 3; back++) {
    await page.goBack();
    await expect(page.getByText(label)).toHaveCount(0);
    await expect(page.getByText(/You are \w+ \w+\./)).toHaveCount(0);
  }
  await page.goto(server.namedOrigin);
  await expect(page.getByLabel('Class code')).toBeVisible();
});

test('a class keeps nothing on a device but the key to the seat', async ({
  teacher,
  newStudent,
  server,
}) => {
  const hosts = new Set<string>();
  const student = await newStudent();
  student.page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await teacher.startClass('The dream offer', { devices: 3 });
  await student.page.reload();
  await student.joinClass(await teacher.code());
  await teacher.press('Begin');
  await student.sees('Eyes up front');

  const stored = await student.page.evaluate(() => Object.values({ ...sessionStorage }));
  expect(stored).toEqual([expect.stringMatching(/^[\w-]{22}$/)]);
  expect(await student.page.evaluate(() => localStorage.length)).toBe(0);
  expect(await student.context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(server.namedOrigin).host]);
  expect(await student.page.evaluate(() => window.isSecureContext)).toBe(false);
});
