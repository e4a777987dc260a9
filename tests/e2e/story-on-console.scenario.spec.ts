import type { Answer } from '@sightline/ballot';
import type { ScriptedSeat } from '../support/index.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import type { Teacher } from './support/teacher.ts';

const lesson = 'When someone threatens';
const story = 'Rosa and Jonah';

/** A class of so many seats at one step. */
async function teach(
  teacher: Teacher,
  newSeats: (count: number, code: string) => Promise<readonly ScriptedSeat[]>,
  { devices, step }: { readonly devices: number; readonly step: string },
): Promise<readonly ScriptedSeat[]> {
  await teacher.startClass(lesson, { devices });
  await teacher.noProjector();
  const seats = await newSeats(devices, await teacher.code());
  await teacher.goTo(step);
  return seats;
}

const vote = (seats: readonly ScriptedSeat[], picks: readonly number[]) =>
  Promise.all(
    seats.map((seat, at) =>
      seat.answers('rosa-and-jonah', { kind: 'picked', picked: [picks[at]!] } satisfies Answer),
    ),
  );

/** The choice of a story that is told by these words. */
const choice = ({ privatePane }: Teacher, words: string) =>
  privatePane.getByRole('listitem').filter({ hasText: words });

test('a story goes from a vote without a favourite to a second one, to what follows, on, and back', async ({
  teacher,
  newSeats,
}) => {
  const seats = await teach(teacher, newSeats, { devices: 10, step: story });
  const { page, privatePane } = teacher;
  await vote(seats, [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  await teacher.close();
  await teacher.reads('No clear favourite. Talk, then vote once more.');
  await isAccessible(page);

  await privatePane.getByRole('button', { name: 'Vote once more' }).click();
  await teacher.reads('Open: the class is voting.');
  await vote(seats, [1, 1, 1, 1, 1, 1, 1, 0, 0, 0]);
  await teacher.close();
  const glad = choice(teacher, 'glad you told me');
  await expect(glad).toContainText('Chosen most often');
  await teacher.press('Tell what follows');
  await expect(glad).toContainText('The story follows this one');
  await isAccessible(page);

  await teacher.press('Go on with the story');
  const here = privatePane.locator('[aria-current=step]');
  await expect(here).toContainText('His savings');
  await privatePane.getByRole('button', { name: /^Go back here.*First words/ }).click();
  await expect(here).toContainText('First words');
  await expect(glad).toContainText('Chosen most often');
});

test('a press of a clicker does not leave a story in its middle; a second one does', async ({
  teacher,
}) => {
  await teacher.startClass(lesson, { devices: 6 });
  await teacher.noProjector();
  await teacher.goTo(story);
  await teacher.reads('Open, but no device is connected.');
  await teacher.page.keyboard.press('PageDown');
  await teacher.reads('The story goes on. Press Next again to leave it.');
  await teacher.isAt(story);
  await teacher.press('Leave the story?');
  await teacher.isAt('Finish Rosa’s sentence');
});

test('a choice told while the class votes closes the vote, at the second press', async ({
  teacher,
  newSeats,
}) => {
  await teach(teacher, newSeats, { devices: 6, step: story });
  const harmful = choice(teacher, 'wait. what did you send??');
  await expect(harmful).toContainText('First talk about:');
  await harmful.getByRole('button', { name: /^Tell what follows/ }).click();
  await teacher.reads('Open: the class is voting.');
  await harmful.getByRole('button', { name: /^Close the vote and tell\?/ }).click();
  await teacher.reads('The class sees what follows.');
  await expect(teacher.privatePane.getByText('The class sees what follows.')).toBeInViewport();
  await expect(teacher.privatePane.getByRole('heading', { name: 'For you only' })).toBeFocused();
});

test('what is left to print tells the way of the story, and no split that was hidden', async ({
  teacher,
  newSeats,
}) => {
  const seats = await teach(teacher, newSeats, { devices: 6, step: story });
  const { page } = teacher;
  await vote(seats, [1, 1, 1, 1, 0, 0]);
  await teacher.close();
  await teacher.press('Tell what follows');
  await teacher.press('Go on with the story');
  await teacher.reads('Open: the class is voting.');
  await vote(seats, [0, 0, 0, 0, 0, 1]);
  await teacher.close();
  await teacher.press('Show the result');
  await teacher.reads('The class sees the result.');

  await page.getByRole('button', { name: 'Class menu' }).click();
  await page.getByRole('button', { name: /^End the class …/ }).click();
  await page.getByRole('button', { name: 'End the class now' }).click();
  const report = page.getByRole('article', { name: lesson });
  await expect(report).toContainText(
    /What could Rosa write first\?.*What follows.*What could Rosa say about paying\?/s,
  );
  await expect(report.getByText('Chosen most often')).toHaveCount(1);
  await expect(report).not.toContainText('What could Rosa say about his account?');
  await isAccessible(page);

  await page.emulateMedia({ media: 'print' });
  await expect(report).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(report).toHaveCount(0);
});
