import type { StartRequest } from '@sightline/protocol';
import { allowSensitive } from '../support/index.ts';
import { expect, isAccessible, test, type Actors } from './support/scenario.ts';
import { StoryTelling } from './support/story-telling.ts';

const lesson = 'When someone threatens';
const story = 'Rosa and Jonah';
/** The helpful choices of the first two scenes. */
const [glad, dontPay] = ['glad you told me', 'don’t pay. they often'];
const ahead = 'Chosen most often';

interface Room extends Partial<StartRequest> {
  readonly devices: number;
  /** Devices without a screen, beside one browser. */
  readonly seats: number;
}

/** A class at the first scene in which its votes may be seen. */
async function openSavings(
  { teacher, newStudent, newSeats }: Actors,
  { seats: count, ...request }: Room,
) {
  await teacher.startClass(lesson, request);
  const wall = await teacher.openProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const seats = await newSeats(count, await teacher.code());
  const telling = new StoryTelling({ teacher, students: [student], seats });
  await teacher.goTo(story);
  await telling.tell(glad);
  await telling.goOnTo('His savings');
  return { wall, student, seats, telling };
}

test('nine students see what most of them voted for; they write cards, and two of them are shown', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const { wall, student, seats, telling } = await openSavings(
    { teacher, newStudent, newSeats },
    { devices: 9, seats: 8 },
  );
  await telling.vote('his-savings', (seat) => [0, 0, 0, 0, 0, 1, 1, 2][seat]!, [dontPay]);
  await teacher.close();
  await expect(telling.choice(dontPay)).toContainText(ahead);
  await wall.hides(ahead);
  await expect(student.main.getByText(ahead)).toHaveCount(0);
  await teacher.press('Show the result');
  for (const { main } of [wall, student])
    await expect(main.getByRole('listitem').filter({ hasText: ahead })).toContainText(dontPay);
  await wall.fits();

  await teacher.goTo('Finish Rosa’s sentence');
  const words = ['Say: I believe you.', 'Stay with them.', 'Go to an adult together.'];
  await student.sees('Your teacher reads this and can see which device wrote it.');
  await expect(student.main.getByText(/which table|your table sees/i)).toHaveCount(0);
  for (const [at, text] of words.entries())
    seats[at]!.link.saveWork('rosas-sentence', { text, choice: '', state: 'done' });
  await expect(teacher.card(words[2]!)).toContainText(seats[2]!.link.label);
  for (const text of words.slice(0, 2)) {
    await teacher.showCard(text);
    await wall.shows(text);
    await student.sees(text);
  }
  await wall.hides(words[2]!);
  await wall.hides(/Table \d/);
  await wall.fits();
});

test('four students vote, talk it over without a result, and the teacher chooses', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const { wall, student, telling } = await openSavings(
    { teacher, newStudent, newSeats },
    { devices: 4, seats: 3 },
  );
  const pages = [teacher.page, wall.page, student.page];
  await telling.vote('his-savings', (seat) => [0, 0, 1][seat]!, [dontPay]);
  await teacher.close();
  await teacher.reads(/give somebody’s vote away\. Talk it over, then choose\.$/);
  await teacher.press('Show “Talk it over”');
  await wall.shows('Talk it over');
  await student.sees('Talk it over. Nobody’s answer is shown here.');
  for (const page of pages) {
    await expect(page.getByText(ahead)).toHaveCount(0);
    await isAccessible(page);
  }
  await wall.fits();

  await telling.tell(dontPay);
  await student.sees('Jonah doesn’t pay.');
  await telling.goOnTo('Delete everything?');
  await wall.fits();
});

for (const { tables, said, shown } of [
  { tables: 3, said: 'Show “Talk it over”', shown: 'Your table can say its answer aloud.' },
  { tables: 5, said: 'Show the result', shown: ahead },
])
  test(`${tables} tables answer with one device each, and nobody is told that it is anonymous`, async ({
    teacher,
    newStudent,
    newSeats,
  }) => {
    const {
      wall,
      student: table,
      telling,
    } = await openSavings(
      { teacher, newStudent, newSeats },
      { devices: 3 * tables, mode: 'table', seats: tables - 1 },
    );
    const promise = table.page.getByText(/anonym|names? (is |are )?hidden/i);
    await wall.shows('One answer for each table: talk first, then one person taps.');
    await table.sees('One answer for your table: talk first, then one person taps.');
    await table.main.getByText('Who sees it?').click();
    await table.sees(/the result says at most which answer tables chose most often/);
    await expect(promise).toHaveCount(0);
    await isAccessible(table.page);

    await telling.vote('his-savings', () => 0, ['i can lend you some']);
    await teacher.close();
    await teacher.press(said);
    await wall.shows(shown);
    await table.sees(shown);
    await expect(promise).toHaveCount(0);
    for (const { main } of [wall, table]) await expect(main.getByText(/\d of \d/)).toHaveCount(0);
    for (const page of [teacher.page, wall.page, table.page]) await isAccessible(page);
    await wall.fits();
  });

test('without a device the teacher talks, chooses, and tells the story to its end', async ({
  teacher,
}) => {
  await teacher.startClass(lesson, { devices: 25, mode: 'none' });
  const wall = await teacher.openProjector();
  await teacher.goTo(story);
  await teacher.reads(
    'Talk it over, then choose. Ask for no hands here: a choice blames somebody.',
  );
  await wall.shows('Talk about it. Your teacher chooses the way.');
  for (const page of [teacher.page, wall.page]) await isAccessible(page);
  await wall.fits();

  const here = teacher.privatePane.locator('[aria-current=step] .title');
  const onward = teacher.bar.getByRole('button', { name: 'Go on with the story' });
  const helpful = teacher.privatePane
    .getByRole('listitem')
    .filter({ hasNotText: 'First talk about:' })
    .getByRole('button', { name: /^Tell what follows/ })
    .first();
  for (let node = await here.innerText(); !node.startsWith('Some weeks later');) {
    await expect(onward.or(helpful).first()).toBeVisible();
    if (!(await onward.isVisible())) await helpful.click();
    await onward.click();
    await expect(here).not.toHaveText(node);
    await wall.fits();
    node = await here.innerText();
  }
  await teacher.next('Finish Rosa’s sentence');
  await teacher.endClass();
});

test('without its sensitive part the story has no way to it', async ({ teacher, server }) => {
  await allowSensitive(server);
  await teacher.startClass(lesson, { devices: 9, sensitive: false });
  await teacher.noProjector();
  await teacher.goTo(story);
  const scenes = teacher.privatePane
    .getByRole('listitem')
    .filter({ has: teacher.page.locator('.title') });
  const first = scenes.filter({ has: teacher.page.locator('.title', { hasText: 'Who first?' }) });
  await expect(first).toContainText('Monday');
  await expect(scenes.getByText('Later that night')).toHaveCount(0);
});
