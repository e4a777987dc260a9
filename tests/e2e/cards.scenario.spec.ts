import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartRequest } from '@sightline/protocol';
import { fixtureLessons, ServerProcess, type ScriptedSeat } from '../support/index.ts';
import { look } from './support/look.ts';
import { expect, isAccessible, test, type Actors } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';

const lesson = 'When someone threatens';
const step = 'Finish Rosa’s sentence';
const stepId = 'rosas-sentence';
const family = '👨‍👩‍👧‍👦';

type Room = Partial<StartRequest> & { readonly devices: number; readonly seats: number };

/** A class at its cards. */
async function open(
  { teacher, newSeats }: Pick<Actors, 'teacher' | 'newSeats'>,
  { seats: count, ...request }: Room,
) {
  await teacher.startClass(lesson, request);
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const seats = await newSeats(count, code);
  await teacher.goTo(step);
  return { wall, seats, code };
}

const write = (seat: ScriptedSeat, text: string) =>
  seat.works(stepId, { text, choice: '', state: 'done' });

async function handIn({ main }: Student, text: string): Promise<void> {
  await main.getByLabel('Your card').fill(text);
  await main.getByRole('button', { name: 'Done' }).click();
}

test('a queue: what is held takes two presses, and one press takes a card down and puts it back', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const { wall, seats, code } = await open({ teacher, newSeats }, { devices: 12, seats: 8 });
  const { page, privatePane } = teacher;
  const student = await newStudent({ viewport: { width: 320, height: 640 } });
  await student.join(code);
  await student.sees('Your teacher reads this and can see which device wrote it.');
  await expect(student.main.getByText('Which table')).toHaveCount(0);
  await isAccessible(student.page);

  const [kind, held, other, unkind] = [
    'to stay calm and listen',
    'Ask Zofia, she had the same',
    'to go with them to an adult they trust, on the same day',
    'not being so stupid to pay',
  ];
  await student.main.getByLabel('Your card').pressSequentially('to stay ca');
  await expect(privatePane.getByText('No card yet. Each comes when')).toBeVisible();
  await handIn(student, kind);
  for (const [at, text] of [held, other, unkind].entries()) await write(seats[at]!, text);
  for (const [at, text] of ['to be patient', 'to tell a teacher', 'to save the chat'].entries())
    await write(seats[at + 3]!, text);
  await expect(teacher.card(kind)).toContainText(await student.label());
  await expect(teacher.card(held)).toContainText('Held: it may name somebody.');
  await look(page, 'console-cards-queue', 'laptop');
  await look(page, 'console-cards-queue', 'laptop', 'dark');
  await look(page, 'console-cards-queue', 'phone');

  await teacher.showCard(kind);
  await wall.shows(kind);
  await expect(student.main.getByText(kind)).toHaveCount(1);
  await teacher.showCard(held);
  await expect(teacher.card(held).getByRole('button', { name: /^Show it anyway\?/ })).toBeVisible();
  await wall.hides(held);
  await teacher.pressOnCard(held, /^Show it anyway\?/);
  await wall.shows(held);
  await wall.fits();
  await look(wall.page, 'wall-cards', 'projector');
  await look(page, 'console-cards-shown', 'laptop');
  await expect(student.main.getByText(held)).toBeVisible();

  await teacher.pressOnCard(held, /^Take down/);
  await wall.hides(held);
  await expect(student.main.getByText(held)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(async () => {
    await privatePane.getByRole('button', { name: 'Put it back' }).click({ timeout: 1_000 });
    await expect(wall.main.getByText(held)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await teacher.pressOnCard(held, /^Take down/);
  await wall.hides(held);

  await teacher.pressOnCard(unkind, /^Set aside/);
  await expect(privatePane.getByText('Set aside: 2')).toBeVisible();
  await isAccessible(page);
  expect(seats[2]!.link.desk[stepId]).toMatchObject({ text: unkind });
  await teacher.goTo('Rosa and Jonah');
  await expect(student.main.getByText(kind)).toHaveCount(0);
});

test('a worry stays until it is copied to paper, and the end asks for that', async ({
  teacher,
  newSeats,
}) => {
  const { wall, seats } = await open({ teacher, newSeats }, { devices: 6, seats: 4 });
  const { page, privatePane } = teacher;
  const words = 'I do not want to go home today';
  for (const [at, text] of [words, 'to listen', 'to be there'].entries())
    await write(seats[at]!, text);
  await teacher.pressOnCard(words, /^Worry/);
  await expect(privatePane.getByText('Worries: 1')).toBeVisible();
  await expect(privatePane.getByText(`“${words}”`)).toBeHidden();
  await wall.hides(words);
  await write(seats[0]!, 'nothing');
  await teacher.goTo('Rosa and Jonah');
  await privatePane.getByText('Worries: 1').click();
  await expect(privatePane.getByText(`“${words}”`)).toBeVisible();
  await expect(teacher.card(words)).toContainText(seats[0]!.link.label);
  await look(page, 'console-worries', 'laptop');
  await look(page, 'console-worries', 'phone');

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: /^End the class …/ }).click();
  const dialog = page.getByRole('dialog', { name: 'End the class?' });
  const end = dialog.getByRole('button', { name: 'End the class now' });
  await expect(dialog).toContainText('You marked 1 card as a worry.');
  await expect(end).toBeDisabled();
  await look(page, 'console-end', 'laptop');
  await isAccessible(page);
  await dialog.getByLabel('Copied to our school’s paper form').check();
  await end.click();
  await teacher.reads('The class is over');
  await expect(page.getByText(words)).toHaveCount(0);
});

test('of two who wrote both cards are shown together, of one none', async ({
  teacher,
  newSeats,
}) => {
  const { wall, seats } = await open({ teacher, newSeats }, { devices: 3, seats: 3 });
  const { page, privatePane } = teacher;
  await write(seats[0]!, 'to listen');
  await expect(privatePane.getByText('Only one has written, so no card is shown')).toBeVisible();
  await expect(privatePane.getByRole('button', { name: /^Show/ })).toHaveCount(0);
  await write(seats[1]!, 'to be there');
  await privatePane.getByRole('button', { name: 'Show both cards' }).click();
  await isAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Show these cards' }).click();
  await wall.shows('to listen');
  await wall.shows('to be there');
});

test('numbered tables: tapped once, moved by the teacher, one card of each, and off the table', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const room = { devices: 6, seats: 3, tables: 4, liveTables: true };
  const { wall, seats, code } = await open({ teacher, newSeats }, room);
  const { page, privatePane } = teacher;
  const student = await newStudent({ viewport: { width: 360, height: 740 } });
  await student.join(code);
  const number = (one: number) => student.main.getByRole('button', { name: `${one}`, exact: true });
  await expect(number(4)).toBeVisible();
  await expect(number(5)).toHaveCount(0);
  await look(student.page, 'student-tables', 'phone');
  await number(1).click();
  await student.sees('Your table sees it too.');
  await student.sees('Wrong table? Ask your teacher to move you.');
  await expect(student.main.getByRole('button', { name: 'Change the table' })).toHaveCount(0);
  for (const [at, seat] of seats.entries()) {
    await seat.sits(at < 2 ? 1 : 2);
    await write(seat, ['to listen', 'to be there', 'to go together'][at]!);
  }
  await student.sees('to be there');
  await expect(student.main.getByText('to go together')).toHaveCount(0);

  await privatePane.getByRole('button', { name: 'Show one card from each table' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show them together?' });
  const show = dialog.getByRole('button', { name: 'Show these cards' });
  await expect(show).toBeDisabled();
  await isAccessible(page);
  await dialog.getByRole('radio', { name: 'to be there' }).check();
  await show.click();
  for (const text of ['to be there', 'to go together']) await wall.shows(text);
  await wall.hides('to listen');
  await wall.hides(/Table \d/);

  await teacher
    .card('to listen')
    .getByRole('button', { name: /^Take off the table/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it off the table' }).click();
  await expect(student.main.getByText('to listen')).toHaveCount(0);

  const label = await student.label();
  await privatePane.getByText(/^Devices \(/).click();
  await privatePane
    .getByRole('listitem')
    .filter({ hasText: label })
    .getByRole('button', { name: 'Table 1' })
    .click();
  const move = page.getByRole('dialog', { name: `Which table is ${label} at?` });
  await isAccessible(page);
  await look(page, 'console-move', 'phone');
  await move.getByRole('button', { name: '2', exact: true }).click();
  await student.sees('Table 2');
  await student.sees('to go together');
  await expect(student.main.getByRole('button', { name: /to be there/ })).toHaveCount(0);
});

test('a card is as long as people count, and a family is never cut in two', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const { code } = await open({ teacher, newSeats }, { devices: 3, seats: 0 });
  const student = await newStudent({ viewport: { width: 320, height: 640 } });
  await student.join(code);
  const field = student.main.getByLabel('Your card');
  const nearly = 'a'.repeat(199);
  await field.fill(`${nearly}${family}`);
  await expect(field).toHaveValue(`${nearly}${family}`);
  await student.sees('The card is full.');
  await field.fill(`${nearly}b${family}`);
  await expect(field).toHaveValue(`${nearly}b`);
  await field.fill(family.repeat(100));
  await expect(field).toHaveValue(family.repeat(100));
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await field.fill('h̷̢̛̗e̸̡͎l̵̰̄p');
  await student.main.getByRole('button', { name: 'Done' }).click();
  await student.isSaved();
  await expect(teacher.privatePane.getByText('To read: 1')).toBeVisible();
});

test('before a lesson without cards, nobody is asked for tables', async ({ browser }) => {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-lessons-'));
  const folder = join(lessons, 'tiny');
  await cp(join(fixtureLessons, 'tiny'), folder, { recursive: true });
  const isCards = (text: string) => /^kind: cards$/m.test(text);
  for (const file of await readdir(join(folder, 'steps'))) {
    const path = join(folder, 'steps', file);
    if (isCards(await readFile(path, 'utf8'))) await rm(path);
  }
  const server = await ServerProcess.start({ lessons, name: 'class.test' });
  try {
    const teacher = await Teacher.open(browser, server);
    await teacher.openStart('A fair bicycle');
    await expect(teacher.item('Devices')).toHaveCount(1);
    await expect(teacher.item('Cards and tables')).toHaveCount(0);
    await teacher.context.close();
  } finally {
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
});

test('before a class with cards, tables are numbered and their cards printed', async ({
  teacher,
}) => {
  const { page } = teacher;
  await teacher.openStart(lesson);
  await expect(teacher.item('Cards and tables')).toContainText('no numbers, cards to you alone');
  await teacher.openItem('Cards and tables');
  await page.getByRole('radio', { name: 'Numbered tables' }).check();
  await expect(page.getByText(/^Still to do/)).toContainText('the number of tables, from 2 to 20');
  await teacher.numberTables(6, true);
  await expect(teacher.item('Cards and tables')).toContainText('6 tables, live at the table');
  await expect(page.getByText(/^Still to do/)).not.toContainText('the number of tables');
  await teacher.item('Cards and tables').scrollIntoViewIfNeeded();
  await look(page, 'pre-flight-tables', 'laptop');
  await look(page, 'pre-flight-tables', 'phone');
  const opening = teacher.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Print number cards' }).click();
  const cards = await opening;
  await expect(cards.getByRole('listitem')).toHaveCount(6);
  await look(cards, 'number-cards', 'laptop');
  const paper = await cards.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  await teacher.openItem('Devices');
  await page.getByRole('radio', { name: 'One device for each table' }).check();
  await expect(teacher.item('Cards and tables')).toHaveCount(0);
});
