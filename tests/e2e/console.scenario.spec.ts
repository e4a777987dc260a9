import type { Locator, Page } from '@playwright/test';
import { expect, isAccessible, test } from './support/scenario.ts';

/** How far a pane is scrolled. */
const scrollOf = (pane: Locator) => pane.evaluate((element) => element.parentElement!.scrollTop);

const currentStep = (page: Page) => page.locator('[aria-current="step"]');

test('the notes stay where the teacher reads while devices come; a new step begins at the top', async ({
  teacher,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 9 });
  await teacher.noProjector();
  const { page, privatePane } = teacher;
  await page.getByRole('button', { name: /Amara’s messages/ }).click();
  const last = privatePane.getByText(/^Sources\./);
  await last.scrollIntoViewIfNeeded();
  const before = await scrollOf(privatePane);
  expect(before).toBeGreaterThan(0);

  const seats = await newSeats(6, await teacher.code());
  await expect(privatePane.getByText('Devices (6)')).toBeAttached();
  await seats[0]!.marks('amaras-messages', ['1.3']);
  expect(await scrollOf(privatePane)).toBe(before);

  await teacher.next('Your verdict for Amara');
  await expect.poll(() => scrollOf(privatePane)).toBe(0);
});

test('what was revealed last is in view in the notes', async ({ teacher, newSeats }) => {
  await teacher.startClass('The dream offer', { devices: 9 });
  await teacher.noProjector();
  const { page, privatePane } = teacher;
  await newSeats(1, await teacher.code());
  await page.getByRole('button', { name: /Three job adverts/ }).click();
  await teacher.close();
  for (let shown = 1; shown <= 9; shown++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${shown} shown to the class.`);
  }
  const newest = privatePane.getByRole('listitem').filter({ hasText: 'on the wall' });
  await expect(newest).toBeInViewport({ ratio: 1 });
  const isLong = () => page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  expect(await isLong(), 'panes scroll, the page does not').toBe(false);
  await newSeats(1, await teacher.code());
  await expect(privatePane.getByText('Devices (2)')).toBeAttached();
  await expect(newest).toBeInViewport({ ratio: 1 });
});

test('a click takes no key away: space goes on, letters and a clicker work', async ({
  teacher,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const { page, bar } = teacher;
  const blank = bar.getByRole('button', { name: 'Blank' });

  await teacher.press('Blank');
  await expect(blank).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(currentStep(page)).toContainText('Before we start');
  await expect(blank).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: /Who pays\?/ }).click();
  await expect(currentStep(page)).toContainText('Who pays?');
  await page.keyboard.press('Space');
  await expect(currentStep(page)).toContainText('How ordinary');

  await page.getByRole('radio', { name: 'On devices' }).click();
  await page.keyboard.press('b');
  await expect(blank).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('PageDown');
  await expect(currentStep(page)).toContainText('Before you go');

  // The keyboard still reaches the buttons, and there space presses them.
  await blank.focus();
  await page.keyboard.press('Space');
  await expect(blank).toHaveAttribute('aria-pressed', 'true');
});

test('letters can be switched off, in the projector’s window too; arrows and a clicker’s pages stay', async ({
  teacher,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const wall = await teacher.openProjector();
  const { page, bar } = teacher;
  const blank = bar.getByRole('button', { name: 'Blank' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('checkbox', { name: /^Use the keys B, P, R/ }).uncheck();
  await page.keyboard.press('Escape');

  await page.keyboard.press('b');
  await wall.page.keyboard.press('.');
  await wall.page.keyboard.press('PageDown');
  await expect(currentStep(page)).toContainText('Before we start');
  await expect(blank).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(bar.getByRole('button', { name: 'Next' })).toBeEnabled();
  await page.keyboard.press('b');
  await page.keyboard.press('ArrowRight');
  await expect(currentStep(page)).toContainText('Why a false offer works');
  await expect(blank).toHaveAttribute('aria-pressed', 'false');
});

test('in a talk the preview of the devices is as quiet as they are', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await teacher.press('Begin');
  await student.sees('Eyes up front');
  await teacher.page.getByRole('radio', { name: 'On devices' }).check();
  const preview = teacher.page.getByRole('region', { name: 'On devices' });
  await expect(preview.getByText('Eyes up front')).toBeVisible();
  await expect(preview.getByText('We listen.')).toHaveCount(0);
});

test('a button that goes away leaves the focus at the nearest heading', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const { page, privatePane } = teacher;
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('There is no projector');
  await expect(privatePane.getByRole('heading', { name: 'For you only' })).toBeFocused();

  await teacher.lock();
  await (await newStudent()).join(await teacher.code());
  await press(/^Admit/);
  await expect(privatePane.getByRole('heading', { name: 'For you only' })).toBeFocused();

  await page.getByRole('button', { name: /Three job adverts/ }).click();
  await teacher.close();
  await press(/^Reveal.*explained badly: looks/);
  const name = privatePane.getByText('explained badly: looks, no work', { exact: true });
  await expect(name.locator('..')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Reveal.*nothing to look up$/ })).toBeFocused();
});

test('a device is removed only after the teacher has read which one', async ({
  teacher,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const { page, privatePane } = teacher;
  const [seat] = await newSeats(1, await teacher.code());
  const { label } = seat!.link;
  const remove = privatePane.getByRole('button', { name: `Remove ${label}` });
  await remove.dblclick();
  const dialog = page.getByRole('dialog', { name: `Remove ${label}?` });
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(remove).toBeFocused();
  await seat!.is('online');

  await remove.click();
  await dialog.getByRole('button', { name: 'Remove this device' }).click();
  await seat!.is('closed');
  await expect(privatePane.getByText(label)).toHaveCount(0);
});

test('a press that came too late moves nothing, and the console says so', async ({ teacher }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const { page } = teacher;
  // A clicker that bounces: the second press still sees the class where it was.
  await page.evaluate(() => {
    for (let press = 0; press < 2; press++)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
  });
  await teacher.reads('The class had moved already');
  await expect(currentStep(page)).toContainText('Before we start');
  await isAccessible(page);
  await page.keyboard.press('PageDown');
  await expect(page.getByText('The class had moved already')).toHaveCount(0);
});

test('on a phone the form comes before what there is to read', async ({ teacher }) => {
  await teacher.page.setViewportSize({ width: 390, height: 844 });
  await teacher.page.getByRole('heading', { name: 'The dream offer' }).getByRole('link').click();
  await expect(teacher.item('Country').locator('summary')).toBeInViewport();
  await isAccessible(teacher.page);
});
