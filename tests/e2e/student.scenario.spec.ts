import type { Page } from '@playwright/test';
import { expect, isAccessible, test } from './support/scenario.ts';
import type { Student } from './support/student.ts';

const scrollToEnd = (page: Page) =>
  page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

const top = (page: Page) => page.evaluate(() => scrollY);

/** What a screen reader finds on the page now, by the browser's own account. */
async function readAloud({ page, context }: Student): Promise<string> {
  const browser = await context.newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes.flatMap(({ ignored, name }) => (ignored || !name ? [] : [name.value])).join('\n');
}

test('Help, Cover, Leave and a lost network stay in sight at the end of the messages', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent({ viewport: { width: 320, height: 640 } });
  const { page, main } = student;
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Amara’s messages/ }).click();
  await expect(main.getByRole('button', { name: 'Skip' })).toBeVisible();

  await scrollToEnd(page);
  const names = ['Help', 'Cover', 'Leave'];
  for (const name of names)
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  const place = await top(page);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
  expect(await top(page)).toBe(place);
  server.freeze();
  await expect(page.getByText(/^You are offline\./).first()).toBeInViewport({ ratio: 1 });
  for (const name of names)
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  server.thaw();

  // Walking back with the keyboard, no message stops beneath what stays at the top.
  const first = main.getByRole('button', { name: /^Hi Amara!/ });
  await main.getByRole('button', { name: 'Skip' }).focus();
  while (!(await first.evaluate((it) => it === document.activeElement))) {
    await page.keyboard.press('Shift+Tab');
    const isHidden = await page.evaluate(() => {
      const { x, y } = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.contains(document.elementFromPoint(x + 2, y + 8)) === false;
    });
    expect(isHidden).toBe(false);
  }

  // Enlarged fourfold a page is too low for that.
  await page.setViewportSize({ width: 320, height: 256 });
  await scrollToEnd(page);
  await expect(page.getByRole('button', { name: 'Cover' })).not.toBeInViewport();
});

test('Cover hides the page at once, and only what is meant to uncover it does', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  const { page } = student;
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Amara’s messages/ }).click();
  const cover = page.getByRole('button', { name: 'Cover' });
  const notes = page.getByText('Reading log');
  await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
  expect(await readAloud(student)).toContain('Amara');

  const tookMs = await cover.evaluate(async (button) => {
    const began = performance.now();
    (button as HTMLElement).click();
    await new Promise(requestAnimationFrame);
    return document.querySelector('dialog[open]') ? performance.now() - began : Infinity;
  });
  expect(tookMs).toBeLessThan(300);
  const words = await readAloud(student);
  expect(words).toContain('Reading log');
  expect(words).not.toMatch(/Amara|Blue|Help|Leave|Skip/);

  await notes.click();
  for (const key of ['a', 'Enter', 'Space', 'ArrowDown', 'Backspace', 'Escape'])
    await page.keyboard.press(key);
  await expect(notes).toBeVisible();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(button('Continue')).toBeInViewport({ ratio: 1 });
  await button('Continue').click();
  await expect(notes).toBeVisible();
  for (const name of ['Stay here', 'Show the lesson'])
    await expect(button(name)).toBeInViewport({ ratio: 1 });
  await button('Show the lesson').click();
  await expect(notes).toBeHidden();
  await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
});

test('marks that were made offline and came after the close are said to be late, for good', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 6 });
  await teacher.noProjector();
  const student = await newStudent();
  const code = await teacher.code();
  await student.joinClass(code);
  await newSeats(5, code);
  await teacher.page.getByRole('button', { name: /Three job adverts/ }).click();
  await student.mark(/a free team T-shirt/);
  await student.isSaved();

  await student.context.setOffline(true);
  await expect(student.page.getByText(/^You are offline\./).first()).toBeVisible();
  await student.mark(/up to three times the normal pay/);
  await teacher.close();
  await student.context.setOffline(false);
  const late = student.main.getByText('Your last marks arrived too late to count.');
  await expect(late).toBeVisible();

  await teacher.press('Reveal next');
  await student.sees('pay that doesn’t fit');
  await expect(late).toBeVisible();
  await expect(student.main.getByText('You didn’t mark this.')).toHaveCount(0);
  await isAccessible(student.page);
});

test('what was revealed last stands first, and the advert stays whole', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent({ viewport: { width: 320, height: 640 } });
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Three job adverts/ }).click();
  await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
  await teacher.close();
  for (let shown = 1; shown <= 7; shown++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${shown} shown to the class.`);
  }
  const newest = student.main.locator('section').filter({ hasText: 'Newest' });
  await expect(newest.getByText('they keep your ID, a strong sign')).toBeInViewport();
  await expect(newest.getByText('we’ll keep it safe for you')).toBeInViewport();
  const advert = student.main.locator('figure').first();
  await expect(advert).toContainText('You get Ordinary: a free team T-shirt.');
  await isAccessible(student.page);
});

test('a step that comes back after a pause stands where it was read', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  const { page } = student;
  await student.joinClass(await teacher.code());
  await teacher.page.getByRole('button', { name: /Amara’s messages/ }).click();
  await expect(student.main.getByRole('button', { name: 'Skip' })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 500));
  await teacher.press('Pause');
  await student.sees('Eyes up front');
  await expect.poll(() => top(page)).toBe(0);
  await teacher.press('Pause');
  await student.sees('Amara’s messages');
  await expect.poll(() => top(page)).toBe(500);
  await expect(page.getByText('Back on your page: Amara’s messages')).toBeAttached();

  await teacher.page.getByRole('button', { name: /Ways to check/ }).click();
  await student.sees('Ways to check');
  await expect.poll(() => top(page)).toBe(0);
});

test('a long help card is read from its heading on', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent({ viewport: { width: 320, height: 360 } });
  await student.joinClass(await teacher.code());
  await student.page.getByRole('button', { name: 'Help' }).click();
  const heading = student.page.getByRole('dialog').getByRole('heading');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test('the end of the class is read aloud', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  await teacher.endClass();
  await expect(student.page.locator('[aria-live]')).toHaveText('The class is over');
});
