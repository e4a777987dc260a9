import type { Page } from '@playwright/test';
import { look } from './support/look.ts';
import { emergencyNumber, expect, isAccessible, test, type Actors } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import type { Teacher } from './support/teacher.ts';

/** On with Tab, until the button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const hasFocus = () => button.evaluate((element) => element === document.activeElement);
  for (let press = 0; press < 8 && !(await hasFocus()); press++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
}

/** The page shows ordinary notes, and nothing of the class is drawn, read aloud or reached by a key. */
async function isCovered({ page }: Student): Promise<void> {
  await expect(page.getByText('Reading log')).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  const words = await page.locator('body').innerText();
  expect(words).not.toMatch(/You are|Help|Leave|Eyes up front/);
  await expect(page).toHaveTitle('Lesson');
}

async function isShown(student: Student): Promise<void> {
  await expect(student.page.getByText('Reading log')).toHaveCount(0);
  await student.sees(/You are \w+ \w+\./);
}

async function holdDown(page: Page, key: string): Promise<void> {
  for (let time = 0; time < 20; time++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

async function pressShift(page: Page, times = 3): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

async function seated(
  teacher: Teacher,
  newStudent: Actors['newStudent'],
  options: object = {},
): Promise<Student> {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent(options);
  await student.joinClass(await teacher.code());
  return student;
}

test('Cover hides everything at once, and two acts by keyboard show it again where it was', async ({
  teacher,
  newStudent,
}) => {
  const student = await seated(teacher, newStudent);
  const { page } = student;
  await tabTo(page, 'Cover');
  await page.keyboard.press('Enter');
  await isCovered(student);
  await look(page, 'student-cover', 'small');
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await isCovered(student);
  await expect(page.getByText('Show the lesson again?')).toBeFocused();
  for (const size of ['small', 'phone', 'laptop'] as const)
    await look(page, 'student-cover-asks', size);
  await tabTo(page, 'Show the lesson');
  await page.keyboard.press('Enter');
  await isShown(student);
  await expect(page.getByRole('button', { name: 'Cover' })).toBeFocused();

  await pressShift(page);
  await isCovered(student);
  await tabTo(page, 'Continue');
  await page.keyboard.press('Space');
  await tabTo(page, 'Stay here');
  await page.keyboard.press('Space');
  await isCovered(student);
  await expect(page.getByRole('button', { name: 'Show the lesson' })).toHaveCount(0);
});

test('no key held down, no double press, no reload and no way back uncovers the page', async ({
  teacher,
  newStudent,
}) => {
  const student = await seated(teacher, newStudent);
  const { page } = student;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  const ways: Readonly<Record<string, () => Promise<void>>> = {
    'a double click on Cover': () => button('Cover').dblclick(),
    'Enter twice on Cover': async () => {
      await button('Cover').focus();
      for (let press = 0; press < 2; press++) await page.keyboard.press('Enter');
    },
    'Enter held down on Cover': async () => {
      await button('Cover').focus();
      await holdDown(page, 'Enter');
    },
    'Space held down on Cover': async () => {
      await button('Cover').focus();
      await holdDown(page, 'Space');
    },
    'Shift six times': () => pressShift(page, 6),
  };
  for (const [way, act] of Object.entries(ways)) {
    await test.step(way, async () => {
      await act();
      await isCovered(student);
      await button('Continue').click();
      await button('Show the lesson').click();
      await isShown(student);
    });
  }

  await button('Cover').click();
  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    Escape: async () => {
      for (let press = 0; press < 4; press++) await page.keyboard.press('Escape');
    },
    'Shift three times': () => pressShift(page),
    'a double click on Continue': () => button('Continue').dblclick(),
    'Enter held down on Continue': async () => {
      await button('Continue').focus();
      await holdDown(page, 'Enter');
    },
    'Space held down on Continue, then Enter': async () => {
      await page.keyboard.press('Escape');
      await button('Continue').focus();
      await holdDown(page, 'Space');
      await page.keyboard.press('Enter');
    },
    'Escape and Shift after Continue': async () => {
      await page.keyboard.press('Escape');
      await button('Continue').click();
      await page.keyboard.press('Escape');
      await button('Continue').click();
      await pressShift(page);
      await expect(button('Continue')).toBeVisible();
    },
    'a reload': () => page.reload(),
    'a reload after Continue': async () => {
      await button('Continue').click();
      await page.reload();
      await expect(button('Continue')).toBeVisible();
    },
    'the way back and forward again': async () => {
      await page.goto('about:blank');
      await page.goBack();
    },
    'another tab in front': async () => {
      const other = await student.context.newPage();
      await other.bringToFront();
      await page.bringToFront();
      await other.close();
    },
  };
  for (const [attempt, act] of Object.entries(attempts)) {
    await test.step(attempt, async () => {
      await act();
      await isCovered(student);
    });
  }

  await button('Continue').click();
  await button('Show the lesson').click();
  await isShown(student);
  await page.reload();
  await isShown(student);
});

test('whatever the class does meanwhile, a covered page shows and says nothing of it', async ({
  teacher,
  newStudent,
}) => {
  const student = await seated(teacher, newStudent);
  const { page } = student;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Help').click();
  await expect(page.getByRole('heading', { name: /^Not sure\?/ })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cover' }).click();
  await isCovered(student);
  await teacher.noProjector();
  await teacher.goTo('How ordinary is it?');
  await expect(page.locator('[aria-live]')).toContainText('How ordinary is it?');
  await expect(page.locator('[aria-live]')).toBeHidden();
  await isCovered(student);
  expect(await page.locator('body').innerText()).not.toContain('ordinary');
  await button('Continue').click();
  await button('Show the lesson').click();
  await expect(page.getByRole('heading', { name: 'How ordinary is it?' })).toBeVisible();

  await button('Cover').click();
  await teacher.endClass();
  await expect(page.locator('[aria-live]')).toContainText('The class is over');
  await isCovered(student);
  await page.reload();
  await isCovered(student);
  await button('Continue').click();
  await button('Show the lesson').click();
  await expect(page.getByLabel('Class code')).toBeVisible();
});

test('a browser that keeps nothing covers the page, too', async ({ teacher, newStudent }) => {
  const student = await newStudent();
  const { page } = student;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await teacher.startClass('The dream offer', { devices: 3 });
  await student.joinClass(await teacher.code());
  await page.getByRole('button', { name: 'Cover', exact: true }).dblclick();
  await page.keyboard.press('Escape');
  await isCovered(student);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Show the lesson' }).click();
  await isShown(student);
});

test('what is pressed in the same moment as Escape is not lost', async ({
  teacher,
  newStudent,
}) => {
  const { page } = await seated(teacher, newStudent);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.getByText('Leave now', { exact: true })).toBeVisible();
  // Before the browser tells the page that the dialog has closed.
  const isOpen = await page.evaluate(async () => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog:modal')!;
    dialog.requestClose();
    await Promise.resolve();
    [...document.querySelectorAll('button')].find((it) => it.innerText === 'Leave')!.click();
    await new Promise((closed) => dialog.addEventListener('close', closed));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    return dialog.open;
  });
  expect(isOpen).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Leave now', { exact: true })).toBeHidden();
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
  await expect(dialog.getByText(emergencyNumber)).toBeVisible();
  await isAccessible(student.page);
});

test('Leave ends on our own page without a network, too', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const { page } = student;
  const label = await student.label();
  await student.context.setOffline(true);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Leave now' }).click();
  await expect(page.getByText('Reading log')).toBeVisible();
  await expect(page).toHaveURL(/\?notes$/);
  await expect(page.getByText(label)).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
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

test('a class keeps nothing on a device but the key to the seat, what it has sent and how it reads', async ({
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
  await teacher.noProjector();
  await teacher.press('Begin');
  await student.sees('Eyes up front');

  const code = await teacher.code();
  const read = () => student.page.evaluate(() => Object.entries({ ...sessionStorage }));
  const seat = {
    secret: expect.stringMatching(/^[\w-]{22}$/),
    sessionId: expect.stringMatching(/^[a-z0-9]+$/),
    code,
  };
  const kept = async () =>
    (await read()).map(([name, value]) => [name, JSON.parse(value) as object]);
  expect(await kept()).toEqual([['seat', { ...seat, sent: [], isEasy: false }]]);
  await teacher.goTo('How ordinary is it?');
  await student.skip();
  const round = expect.stringMatching(/^[a-z0-9]{16}$/);
  expect(await kept()).toEqual([['seat', { ...seat, sent: [round], isEasy: false }]]);
  expect(await student.page.evaluate(() => localStorage.length)).toBe(0);
  expect(await student.context.cookies()).toEqual([]);
  expect([...hosts]).toEqual([new URL(server.namedOrigin).host]);
  expect(await student.page.evaluate(() => window.isSecureContext)).toBe(false);
});
