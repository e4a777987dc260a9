import type { Page } from '@playwright/test';
import { Phone } from './support/phone.ts';
import { look } from './support/look.ts';
import { Projector } from './support/projector.ts';
import { expect, isAccessible, test as base } from './support/scenario.ts';
import type { Teacher } from './support/teacher.ts';

const lesson = 'The dream offer';
const code = /QR code that makes your phone/;

interface Actors {
  /** A phone that opens a link. */
  readonly scan: (link: string) => Promise<Phone>;
}

const test = base.extend<Actors>({
  scan: async ({ browser, server }, use) => {
    const phones: Phone[] = [];
    await use(async (link) => {
      const phone = await Phone.scan(browser, server, link);
      phones.push(phone);
      return phone;
    });
    for (const phone of phones) await phone.context.close();
  },
});

/** The link that stands beside the code. */
async function linkOn(page: Page): Promise<string> {
  await expect(page.getByRole('img', { name: code })).toBeVisible();
  return page.getByLabel('Or open this link on your phone').inputValue();
}

async function offerPhone({ page }: Teacher): Promise<string> {
  await page.getByRole('button', { name: 'Use your phone' }).click();
  return linkOn(page);
}

/** What a tab remembers of classes. */
const kept = async (page: Page) =>
  (await page.evaluate(() => Object.keys(sessionStorage).sort())).filter((name) =>
    name.startsWith('sightline-'),
  );

/** Nothing is beside the screen. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const isBlank = ({ bar }: Teacher, on: boolean) =>
  expect(bar.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', String(on));

test('a phone leads the class beside the console, until the teacher disconnects it', async ({
  teacher,
  scan,
}) => {
  const { page, privatePane } = teacher;
  await teacher.startClass(lesson, { devices: 9 });
  await expect(page.getByRole('button', { name: 'Use your phone' })).toHaveCount(0);
  await teacher.noProjector();
  const link = await offerPhone(teacher);
  await look(page, 'console-remote-code', 'laptop');

  const phone = await scan(link);
  await phone.leads(lesson);
  await expect(page.getByRole('img', { name: code })).toHaveCount(0);
  await teacher.reads('A phone is connected as your remote.');

  await phone.press('Begin');
  await teacher.isAt('Before we start');
  await teacher.press('Blank');
  await isBlank(phone, true);
  await phone.press('Blank');
  await isBlank(teacher, false);
  await teacher.press('Next');
  for (const device of [phone, teacher]) await device.isAt('Why a false offer works');
  await phone.press('Back');
  for (const device of [phone, teacher]) await device.isAt('Before we start');

  await test.step('a link that is used up opens nothing', async () => {
    const stranger = await scan(link);
    await stranger.reads('This code is used up');
    expect(await kept(stranger.page)).toEqual([]);
    await isAccessible(stranger.page);
  });

  await test.step('the phone knows its own class and no other page', async () => {
    expect(await kept(phone.page)).toEqual([
      expect.stringMatching(/^sightline-key-/),
      'sightline-remote',
    ]);
    await phone.page.goto(new URL('/teach/', link).href);
    await phone.reads('Open the link that the start printed');
    await phone.page.goto(new URL('/teach/remote', link).href);
    await phone.leads(lesson);
  });

  await privatePane.getByRole('button', { name: 'Disconnect the phone' }).click();
  await phone.reads('This phone is not connected');
  await isAccessible(phone.page);
  await phone.page.reload();
  await phone.reads('This phone is not connected');
  expect(await kept(phone.page)).toEqual([]);
  await expect(privatePane.getByRole('button', { name: 'Use your phone' })).toBeVisible();
  await teacher.next('Why a false offer works');
});

test('on a phone everything that leads a class is in sight or one tap away', async ({
  teacher,
  newSeats,
  scan,
}) => {
  await teacher.startClass(lesson, { devices: 9 });
  await teacher.noProjector();
  const phone = await scan(await offerPhone(teacher));
  await phone.leads(lesson);
  await newSeats(6, await teacher.code());
  await teacher.goTo('Amara’s messages');
  const { page, bar, privatePane } = phone;
  await phone.isAt('Amara’s messages');

  for (const [width, height] of [
    [390, 844],
    [360, 640],
    // The smaller one at 200 %.
    [180, 320],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await fits(page), `${width} px`).toBe(true);
    for (const name of ['Next', 'Back', 'Blank', 'Pause', /^Close the marking/])
      await expect(bar.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    for (const name of ['If a student tells you something', 'Class menu'])
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('radio', { name: 'For you' })).toBeChecked();
    if (width !== 180) await expect(privatePane.getByText('Open: the class')).toBeInViewport();
  }
  await look(page, 'remote-notes', 'phone');
  await look(page, 'remote-notes', 'phone', 'dark');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'If a student tells you something' }).click();
  await expect(page.getByText('Thank you for trusting us')).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Wall' }).check();
  await expect(page.getByText('What the class sees').first()).toBeVisible();
  expect(await fits(page)).toBe(true);
  await page.getByRole('radio', { name: 'Steps' }).check();
  await expect(page.locator('[aria-current=step]')).toContainText('Amara’s messages');
  expect(await fits(page)).toBe(true);
});

test('the code goes out of sight when the wall comes, and what was seen of it opens nothing', async ({
  teacher,
  scan,
}) => {
  await teacher.startClass(lesson, { devices: 3 });
  await teacher.noProjector();
  const seen = await offerPhone(teacher);
  const opening = teacher.context.waitForEvent('page');
  await teacher.page.getByRole('button', { name: 'Menu' }).click();
  await teacher.page.getByRole('button', { name: 'Open the projector' }).click();
  await opening;
  await expect(teacher.page.getByRole('img', { name: code })).toHaveCount(0);
  await (await scan(seen)).reads('This code is used up');

  await teacher.page.keyboard.press('Escape');
  const first = await offerPhone(teacher);
  await teacher.page.getByRole('button', { name: 'Hide the code' }).click();
  const second = await offerPhone(teacher);
  await (await scan(first)).reads('This code is used up');
  await (await scan(second)).leads(lesson);
});

test('a phone whose computer is gone brings its class back after the server was restarted', async ({
  teacher,
  scan,
  server,
}) => {
  await teacher.startClass(lesson, { devices: 3 });
  await teacher.noProjector();
  const phone = await scan(await offerPhone(teacher));
  await phone.leads(lesson);
  await teacher.reads('A phone is connected as your remote.');
  await teacher.page.close();
  await server.kill();
  await phone.reads('No connection to the server.');
  await server.restart();
  await expect(phone.page.getByText('No connection to the server.')).toHaveCount(0, {
    timeout: 30_000,
  });
  await phone.press('Begin');
  await phone.isAt('Before we start');
});

test('a computer that can only mirror its screen becomes the wall, and the phone teaches', async ({
  teacher,
  newStudent,
  scan,
  server,
}) => {
  const { page } = teacher;
  await teacher.startClass(lesson, { devices: 3 });
  const classCode = await teacher.code();
  await page.getByRole('button', { name: 'The projector can only show this screen' }).click();
  await teacher.reads('First your phone, then the projector');
  await expect(page.getByRole('button', { name: 'Make this screen the wall' })).toHaveCount(0);
  await look(page, 'mirror-setup', 'laptop');
  await look(page, 'mirror-setup', 'laptop', 'dark');
  const phone = await scan(await linkOn(page));
  await phone.leads(lesson);
  await phone.reads('Your notes are covered');
  await look(phone.page, 'remote-covered', 'phone');

  await teacher.reads(`Your phone is in. Check that it shows “${lesson}”.`);
  await page.getByRole('button', { name: 'Make this screen the wall' }).click();
  const wall = new Projector(page);
  await expect(page).toHaveURL(/\/teach\/wall$/);
  await wall.shows(lesson);
  expect(await kept(page)).toEqual([
    expect.stringMatching(/^sightline-projector-/),
    'sightline-wall',
  ]);
  await page.goBack();
  await expect(page.getByText('For you only')).toHaveCount(0);
  await page.goForward();

  await expect(phone.page.getByText('Your notes are covered')).toHaveCount(0);
  const student = await newStudent();
  await student.joinClass(classCode);
  await phone.reads(/1 of 3/);
  await phone.press('Begin');
  await wall.shows('Before we start');
  await phone.press('Next');
  await wall.shows('Why a false offer works');
  await wall.fits();

  await test.step('the menu says the way back, and the link leads there', async () => {
    await phone.page.getByRole('button', { name: 'Menu' }).click();
    await phone.reads('switch the projector off first');
    await look(phone.page, 'remote-menu', 'phone');
    await page.goto(`${server.namedOrigin}/teach/#${server.teacherSecret}`);
    await page.getByRole('link', { name: lesson }).first().click();
    await teacher.reads(`Your phone is in. Check that it shows “${lesson}”.`);
    await page.getByRole('button', { name: 'Put the console on this screen' }).click();
    await teacher.isAt('Why a false offer works');
  });
});

test('when no device can open the page, the lobby says what to try, and once one is in it says that', async ({
  teacher,
  newSeats,
  server,
}) => {
  await teacher.startClass(lesson, { devices: 9 });
  await teacher.noProjector();
  const { page, privatePane } = teacher;
  await privatePane.getByText('Nobody can open the page?').click();
  await teacher.reads(`open http://class.test:${server.port} on your own phone`);
  await expect(privatePane.getByText(`allow port ${server.port}`)).toBeVisible();
  await expect(privatePane.getByText(/several networks.*127\.0\.0\.1/)).toBeVisible();
  await look(page, 'console-reach', 'laptop');
  await expect(privatePane.getByText('Devices find this computer')).toHaveCount(0);
  await newSeats(1, await teacher.code());
  await expect(privatePane.getByText('Devices find this computer and come in.')).toBeVisible();
});
