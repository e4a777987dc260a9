import type { ScriptedSeat } from '../support/index.ts';
import type { Projector } from './support/projector.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import type { Teacher } from './support/teacher.ts';

/** How many of `answers` are `option`: the count this test makes for itself. */
const countOf = (answers: readonly (readonly number[])[], option: number) =>
  answers.filter((picked) => picked.includes(option)).length;

test('a teacher teaches the whole of The dream offer to three browsers and twelve seats', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  test.setTimeout(300_000);
  await teacher.startClass('The dream offer', {
    devices: 15,
    adult: 'Ms Okoye, counsellor',
    place: 'Room 12, every break',
  });
  await expect(teacher.page.getByText('Your notes are covered')).toBeVisible();
  const wall = await teacher.openProjector();
  await wall.shows('Open this page on your device');
  const code = await teacher.code();

  const students = [await newStudent(), await newStudent(), await newStudent()] as const;
  for (const student of students) await student.joinClass(code);
  const seats = await newSeats(12, code);
  const labels = await Promise.all(students.map((student) => student.label()));
  expect(new Set([...labels, ...seats.map(({ link }) => link.label)]).size).toBe(15);
  await teacher.reads('15 of 15 devices are in.');

  const everybody = { teacher, wall, students, seats };
  await test.step('talks are quiet on devices and readable there', async () => {
    await teacher.press('Begin');
    for (const student of students) await student.sees('Eyes up front');
    await wall.fits();
    await students[0].page.getByText('Read what is on the wall').click();
    await isAccessible(students[0].page);
    await teacher.press('Next');
    await teacher.press('Next');
    await wall.fits();
  });
  await test.step('two adverts: marks, heat map, reveal flag by flag', () =>
    spotTheFlags(everybody, 'forced hurry'));
  await test.step('Amara’s messages: the same with messages', () =>
    spotTheFlags(everybody, 'keep it from mum'));
  await test.step('poll: the figures equal an independent count', () => poll(everybody));

  await test.step('going back shows the frozen result; the class sees it again', async () => {
    await teacher.press('Next');
    await teacher.press('Back');
    await wall.shows('What would really check');
  });
  await test.step('pause, blank and the keys', async () => {
    await teacher.page.keyboard.press('p');
    for (const student of students) await student.sees('Your teacher has paused the class.');
    await teacher.page.keyboard.press('p');
    await teacher.page.keyboard.press('b');
    await wall.hides('What would really check');
    // A clicker, with the projector's window in front.
    await wall.page.bringToFront();
    await wall.page.keyboard.press('.');
    await wall.shows('What would really check');
  });

  await test.step('the class ends, and devices forget it', async () => {
    await teacher.endClass();
    for (const student of students) {
      await student.sees('The class is over');
      const kept = await student.page.evaluate(() => [sessionStorage.length, localStorage.length]);
      expect(kept).toEqual([0, 0]);
    }
    await wall.shows('That is all for today');
  });
});

interface Everybody {
  readonly teacher: Teacher;
  readonly wall: Projector;
  readonly students: readonly Student[];
  readonly seats: readonly ScriptedSeat[];
}

async function spotTheFlags(
  { teacher, wall, students, seats }: Everybody,
  flag: string,
): Promise<void> {
  await teacher.press('Next');
  await wall.shows('Made-up example');
  await wall.fits();
  const device = await seats[0]!.sees(
    'an artefact',
    (shown) => 'step' in shown && shown.step.kind === 'spot',
  );
  if (device.screen !== 'step' || device.step.kind !== 'spot') throw new Error('no artefact');
  const { stepId } = device;
  const { artefacts } = device.step;
  const items = artefacts.flatMap((artefact) =>
    artefact.kind === 'messages'
      ? artefact.messages.map(({ id }) => id)
      : [...JSON.stringify(artefact.body).matchAll(/"id":"([^"]+)"/g)].map((found) => found[1]!),
  );

  // Every seat marks by a rule of its own; the browsers mark the first item.
  const marked = seats.map((_, seat) => items.filter((__, item) => (item + seat) % 3 === 0));
  await Promise.all(seats.map((seat, index) => seat.marks(stepId, marked[index]!)));
  for (const student of students) {
    const first = student.main.locator('button[aria-pressed]').first();
    await first.click();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await student.main.getByRole('button', { name: 'Done' }).click();
    await student.isSaved();
  }
  await isAccessible(students[0]!.page);

  await teacher.close();
  const hits = (item: string) =>
    marked.filter((set) => set.includes(item)).length + (item === items[0] ? students.length : 0);
  await teacher.press('Reveal next');
  await teacher.reads('1 shown to the class.');
  const shown = await seats[0]!.sees('figures', (now) => 'heat' in now && now.heat !== undefined);
  if (shown.screen !== 'step') throw new Error('no step');
  expect(shown.heat!.seats).toBe(15);
  for (const item of items)
    expect(shown.heat!.marked[item] ?? 0, item).toBe(Math.floor(hits(item) / 5) * 5);

  for (let revealed = 2; revealed <= items.length; revealed++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${revealed} shown to the class.`);
  }
  await expect(teacher.bar.getByRole('button', { name: 'Nothing more to reveal' })).toBeVisible();
  await students[0]!.sees(flag);
  await wall.fits();
  await isAccessible(students[0]!.page);
  await isAccessible(wall.page);
  await isAccessible(teacher.page);
}

async function poll({ teacher, wall, students, seats }: Everybody): Promise<void> {
  await teacher.press('Next');
  const options = students[0]!.main.getByRole('checkbox');
  await expect(options).toHaveCount(6);

  const picked = seats.map((_, seat) => [seat % 6, (seat + 2) % 6].sort());
  await Promise.all(seats.map((seat, i) => seat.answers({ kind: 'picked', picked: picked[i]! })));
  for (const [index, student] of students.entries()) {
    if (index === 2) {
      await student.skip();
      continue;
    }
    await student.main.getByRole('checkbox').nth(index).check();
    await student.send();
    picked.push([index]);
  }
  // The first student thinks again.
  await students[0]!.page.getByRole('button', { name: 'Change my answer' }).click();
  await students[0]!.main.getByRole('checkbox').nth(0).uncheck();
  await students[0]!.main.getByRole('checkbox').nth(5).check();
  await students[0]!.send();
  picked[12] = [5];
  await teacher.reads('Nearly all have sent or skipped.');

  await wall.hides(/\d+ of \d+/);
  await teacher.close();
  await teacher.reads('14 answered.');
  await teacher.press('Show the result');
  const device = await seats[3]!.sees('results', (now) => 'released' in now);
  if (device.screen !== 'step') throw new Error('no step');
  expect(device.released).toEqual({
    kind: 'choices',
    answers: 14,
    counts: [0, 1, 2, 3, 4, 5].map((option) => countOf(picked, option)),
  });
  for (const option of [0, 1, 2, 3, 4, 5])
    await expect(
      teacher.privatePane.getByText(`${countOf(picked, option)} of 14`).first(),
    ).toBeVisible();
  await wall.fits();
  await isAccessible(wall.page);
  await teacher.press('Show the reasons');
  await wall.fits();
  await students[1]!.sees(/A good answer|reason/i);
}
