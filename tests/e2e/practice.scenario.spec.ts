import { expect, isAccessible, test } from './support/scenario.ts';
import type { Teacher } from './support/teacher.ts';

const mark = 'Practice – simulated students';

async function practise({ page }: Teacher, lesson: string): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: lesson });
  await card.getByRole('button', { name: 'Practise with simulated students' }).click();
  await expect(page).toHaveURL(/\/teach\/class\//);
}

/** Simulated students take their time, as others do, and the words move every half a minute. */
async function mostHaveSent({ privatePane }: Teacher): Promise<void> {
  const words = privatePane.getByText('Most have sent or skipped.');
  await expect(words).toBeVisible({ timeout: 90_000 });
}

async function endPractice({ page }: Teacher): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^End the class …/ }).click();
  await page.getByRole('button', { name: 'End the class now' }).click();
  await expect(page.getByText('The practice class is over')).toBeVisible();
}

test('a teacher practises with simulated students, and every view says that it is practice', async ({
  teacher,
}) => {
  test.setTimeout(180_000);
  const { page, privatePane } = teacher;
  await practise(teacher, 'The dream offer');
  await expect(page.getByRole('banner').first().getByText(mark)).toBeVisible();
  const wall = await teacher.openProjector();
  await wall.shows(mark);
  await wall.shows('Nobody else can join.');
  await wall.fits();
  await teacher.reads(/^(1[5-9]|2\d) of 28 devices are in\.$/);

  await teacher.goTo('Your verdict for Finn');
  await mostHaveSent(teacher);
  await isAccessible(page);
  await teacher.close();
  await teacher.press('Show the result');
  await expect(privatePane.getByText(/^(few or none|some|many|most)\b/).first()).toBeVisible();
  await wall.shows(mark);
  await wall.fits();
  await isAccessible(wall.page);

  await teacher.goTo('Three job adverts');
  await page.getByRole('radio', { name: 'On devices' }).check();
  const preview = page.getByRole('region', { name: 'On devices' });
  await expect(preview.getByText(mark)).toBeVisible();
  await wall.fits();
  await page.keyboard.press('b');
  await expect(wall.page.getByText('Three job adverts')).toHaveCount(0);
  await wall.shows(mark);

  await endPractice(teacher);
  await teacher.reads(mark);
  await isAccessible(page);
  await wall.shows('That is all for today');
  await wall.shows(mark);
  await page.getByRole('link', { name: 'All lessons' }).click();
  await isAccessible(page);
});

test('simulated students vote on a story and write cards', async ({ teacher }) => {
  test.setTimeout(180_000);
  const { privatePane } = teacher;
  await practise(teacher, 'When someone threatens');
  await teacher.noProjector();
  await teacher.reads(/^(1[5-9]|2\d) of 28 devices are in\.$/);
  await teacher.goTo('Rosa and Jonah');
  await mostHaveSent(teacher);
  await teacher.close();
  await expect(privatePane.getByText(/^(No clear favourite\. |Chosen most often)/)).toBeVisible();
  await privatePane.getByRole('button', { name: /^Tell what follows.*glad you told me/ }).click();
  await teacher.press('Go on with the story');
  await teacher.reads('His savings');

  await teacher.goTo('Finish Rosa’s sentence');
  await mostHaveSent(teacher);
  const kind = privatePane.getByRole('listitem').filter({ hasNotText: 'Held:' }).first();
  const words = await kind.getByRole('paragraph').first().innerText();
  const wall = teacher.page.getByRole('region', { name: 'What the class sees' });
  // Several simulated students may write the same, and a press counts once the card can have been read.
  const show = teacher
    .card(words)
    .getByRole('button', { name: /^Show the class/ })
    .first();
  await expect(async () => {
    await show.click({ timeout: 1_000 });
    await expect(wall.getByText(words).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await endPractice(teacher);
});
