import { bandOf, type Answer, type Word } from '@sightline/ballot';
import type { ScriptedSeat } from '../../support/index.ts';
import type { Projector } from './projector.ts';
import { expect, isAccessible } from './scenario.ts';
import type { Student } from './student.ts';
import type { Teacher } from './teacher.ts';

/** Everybody in a class: three browsers and twelve seats without a screen. */
export interface Everybody {
  readonly teacher: Teacher;
  readonly wall: Projector;
  readonly students: readonly Student[];
  readonly seats: readonly ScriptedSeat[];
}

/** What people read of a band. */
const wordsFor: Readonly<Record<Word, string>> = {
  few: 'few or none',
  some: 'some',
  many: 'many (a third or more)',
  most: 'most (over half)',
};

interface SpotStory {
  /** The step’s id. */
  readonly step: string;
  /** A flag that students read at the end. */
  readonly flag: string;
}

/** The class marks, the teacher closes and shows item by item; every count is made again here. */
export async function spotTheFlags(everybody: Everybody, { step, flag }: SpotStory): Promise<void> {
  const { teacher, wall, students, seats } = everybody;
  const device = await seats[0]!.seesStep(step, 'open');
  if (device.step.kind !== 'spot') throw new Error(`${step} has no artefact`);
  await wall.shows('Made-up example');
  await wall.fits();
  const items = device.step.artefacts.flatMap((artefact) =>
    artefact.kind === 'messages'
      ? artefact.messages.map(({ id }) => id)
      : [...JSON.stringify(artefact.body).matchAll(/"id":"([^"]+)"/g)].map((found) => found[1]!),
  );

  // Every seat marks by a rule of its own; the browsers mark the first item.
  const marked = seats.map((_, seat) => items.filter((__, item) => (item + seat) % 3 === 0));
  await Promise.all(seats.map((seat, index) => seat.marks(step, marked[index]!)));
  for (const student of students) {
    const first = student.main.locator('button[aria-pressed]').first();
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await student.main.getByRole('button', { name: 'Done' }).click();
    await student.isSaved();
  }
  await isAccessible(students[0]!.page);
  await teacher.close();
  const hits = items.map(
    (item, index) =>
      marked.filter((set) => set.includes(item)).length + (index === 0 ? students.length : 0),
  );
  const devices = seats.length + students.length;
  const bands = hits.map((count) => bandOf(count, devices));
  const rows = teacher.privatePane
    .getByRole('listitem')
    .filter({ has: teacher.page.locator('blockquote') });
  await expect(rows).toHaveCount(items.length);
  for (const [index, { word }] of bands.entries())
    await expect(rows.nth(index)).toContainText(`by: ${wordsFor[word]}`);

  for (let revealed = 1; revealed <= items.length; revealed++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${revealed} shown to the class.`);
  }
  const shown = await seats[0]!.seesStep(step, 'key');
  expect(shown.figures).toEqual({
    kind: 'bands',
    bands: Object.fromEntries(items.map((item, index) => [item, bands[index]])),
  });
  await expect(teacher.bar.getByRole('button', { name: 'Nothing more to reveal' })).toBeVisible();
  await students[0]!.sees(flag);
  const score = /^You found \d of \d+/;
  for (const student of students) await student.sees(score);
  await wall.hides(score);
  await expect(teacher.page.getByText(score)).toHaveCount(0);
  await wall.fits();
  for (const page of [students[0]!.page, wall.page, teacher.page]) await isAccessible(page);
}

interface PollStory {
  readonly step: string;
  /** What each seat picks, from its number. */
  readonly picks: (seat: number) => readonly number[];
  /** What each of the browsers picks; undefined skips. */
  readonly browsers: readonly (readonly number[] | undefined)[];
  /** The first browser’s second thought. */
  readonly change?: readonly number[];
}

/** The class answers, the teacher closes and shows; every band stands in its own row. */
export async function poll(everybody: Everybody, story: PollStory): Promise<void> {
  const { teacher, wall, students, seats } = everybody;
  const { step, picks, browsers, change } = story;
  const device = await seats[0]!.seesStep(step, 'open');
  if (device.step.kind !== 'poll') throw new Error(`${step} is no poll`);
  const options = device.step.options.map(({ text }) => text);
  const choose = async (student: Student, picked: readonly number[]) => {
    for (const [index, option] of options.entries()) {
      const field = student.main.getByLabel(option, { exact: true });
      if (picked.includes(index)) await field.check();
      else if ((await field.getAttribute('type')) === 'checkbox') await field.uncheck();
    }
    await student.send();
  };

  const answers: (readonly number[])[] = seats.map((_, seat) => picks(seat));
  await Promise.all(
    seats.map((seat, index) =>
      seat.answers(step, { kind: 'picked', picked: answers[index]! } as Answer),
    ),
  );
  for (const [index, student] of students.entries()) {
    const picked = browsers[index];
    if (picked) await choose(student, picked);
    else await student.skip();
  }
  if (change) {
    await students[0]!.main.getByRole('button', { name: 'Change my answer' }).click();
    await choose(students[0]!, change);
  }
  const given = [...answers, ...[change ?? browsers[0], ...browsers.slice(1)]].filter(
    (picked) => picked !== undefined,
  );
  const devices = seats.length + students.length;
  const bands = options.map((_, option) =>
    bandOf(given.filter((picked) => picked.includes(option)).length, devices),
  );
  await wall.hides(/a third or more|over half|few or none/);

  await teacher.close();
  for (const [index, option] of options.entries()) {
    const row = teacher.privatePane.getByRole('listitem').filter({ hasText: option });
    await expect(row).toContainText(wordsFor[bands[index]!.word]);
  }
  await teacher.press('Show the result');
  const shown = await seats[3]!.seesStep(step, 'results');
  expect(shown.released).toEqual({ kind: 'bands', bands });
  await wall.fits();
  await isAccessible(wall.page);
  await teacher.press('Show the reasons');
  await wall.shows('A good answer');
  await wall.fits();
  await students[1]!.sees('A good answer');
}

interface CardStory {
  readonly step: string;
  /** How a card begins, on wall and devices. */
  readonly starter: string;
  /** What the first browser writes, and the teacher shows. */
  readonly words: string;
}

/** Everybody writes; the class sees one card, when the teacher shows it, and no other. */
export async function write(
  everybody: Everybody,
  { step, starter, words }: CardStory,
): Promise<void> {
  const { teacher, wall, students, seats } = everybody;
  const others = seats.map((_, at) => `look them up, and ask (${at + 1})`);
  await wall.shows(starter);
  await wall.fits();
  for (const student of students) await student.sees(starter);
  await Promise.all(
    seats.map((seat, at) => seat.works(step, { text: others[at]!, choice: '', state: 'done' })),
  );
  const { main, page } = students[0]!;
  await main.getByLabel('Your card').fill(words);
  await main.getByRole('button', { name: 'Done' }).click();
  await isAccessible(page);
  await teacher.showCard(words);
  for (const shows of [wall, ...students]) await expect(shows.main).toContainText(words);
  for (const text of others) await wall.hides(text);
  await wall.fits();
  await isAccessible(wall.page);
}
