import { expect, isAccessible, test } from './support/scenario.ts';
import type { Teacher } from './support/teacher.ts';

const mark = 'Practice – simulated students';

/** Simulated students take their time, as others do. */
async function haveSent({ privatePane }: Teacher, howMany: RegExp): Promise<void> {
  const words = privatePane.getByText(/have sent or skipped\.$/).filter({ hasText: howMany });
  await expect(words).toBeVisible({ timeout: 30_000 });
}

test('a teacher practises with simulated students, and every view says that it is practice', async ({
  teacher,
}) => {
  const { page, privatePane } = teacher;
  const card = page.getByRole('article').filter({ hasText: 'The dream offer' });
  await card.getByRole('button', { name: 'Practise with simulated students' }).click();
  await expect(page).toHaveURL(/\/teach\/class\//);
  await expect(page.getByRole('banner').first().getByText(mark)).toBeVisible();
  const wall = await teacher.openProjector();
  await wall.shows(mark);
  await wall.shows('Nobody else can join.');
  await wall.fits();
  await teacher.reads(/^(1[5-9]|2\d) of 28 devices are in\.$/);

  await teacher.goTo('Worth a call?');
  await haveSent(teacher, /^(Most|Nearly all)/);
  await isAccessible(page);
  await teacher.close();
  await teacher.press('Show the result');
  await expect(privatePane.getByText(/^\d+ answered\.$/)).toBeVisible();
  await wall.shows(mark);
  await wall.fits();
  await isAccessible(wall.page);

  await teacher.goTo('Two job adverts');
  await page.getByRole('radio', { name: 'On devices' }).check();
  const preview = page.getByRole('region', { name: 'On devices' });
  await expect(preview.getByText(mark)).toBeVisible();
  await wall.fits();
  await haveSent(teacher, /^(Some|Most|Nearly all)/);
  await teacher.close();
  await expect(
    privatePane.getByText(/by at least (\d|1\d|2[0-5]) of at least/).first(),
  ).toBeVisible();

  await page.keyboard.press('b');
  await expect(wall.page.getByText('Two job adverts')).toHaveCount(0);
  await wall.shows(mark);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^End the class …/ }).click();
  await page.getByRole('button', { name: 'End the class now' }).click();
  await teacher.reads('The practice class is over');
  await teacher.reads(mark);
  await isAccessible(page);
  await wall.shows('That is all for today');
  await wall.shows(mark);
  await page.getByRole('link', { name: 'All lessons' }).click();
  await isAccessible(page);
  await expect(page.getByText('Running now')).toHaveCount(0);
});
