import { bandOf } from '@sightline/ballot';
import { poll, spotTheFlags, write } from './support/class-work.ts';
import { expect, isAccessible, test } from './support/scenario.ts';

test('a teacher teaches the whole of The dream offer to three browsers and twelve seats', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  test.setTimeout(480_000);
  await teacher.startByForm('The dream offer', { devices: 15 });
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
    await teacher.isAt('Before we start');
    for (const student of students) await student.sees('Eyes up front');
    await wall.fits();
    await students[0].page.getByText('Read what is on the wall').click();
    await students[0].sees('We don’t guess who someone means.');
    await isAccessible(students[0].page);
    await teacher.next('Why a false offer works');
    await teacher.next('Six questions for any offer');
    await wall.fits();
  });
  await test.step('three adverts: marks, figures, reveal flag by flag', async () => {
    await teacher.next('Three job adverts');
    await spotTheFlags(everybody, { step: 'three-adverts', flag: 'forced hurry' });
  });
  await test.step('a verdict on the advert in the middle', async () => {
    await teacher.next('Your verdict for Finn');
    await poll(everybody, {
      step: 'verdict-for-finn',
      picks: (seat) => [seat % 3],
      browsers: [[1], [1], [2]],
    });
  });
  await test.step('Amara’s messages: the same with messages', async () => {
    await teacher.next('Amara’s messages');
    await spotTheFlags(everybody, { step: 'amaras-messages', flag: 'keep it from parents' });
  });
  await test.step('a verdict on her messages', async () => {
    await teacher.next('Your verdict for Amara');
    await poll(everybody, {
      step: 'verdict-for-amara',
      picks: (seat) => [seat % 3],
      browsers: [[2], [1], undefined],
    });
  });
  await test.step('Mateo’s messages, from somebody he knows', async () => {
    await teacher.next('Mateo and the ambassadors');
    await spotTheFlags(everybody, { step: 'mateo-and-the-ambassadors', flag: 'forced hurry' });
  });
  await test.step('“before you answer them …”: a card of each device, one of them for all', async () => {
    await teacher.next('“Let me check first”');
    await write(everybody, {
      step: 'let-me-check-first',
      starter: 'before you answer them …',
      words: 'look them up with me tonight',
    });
  });
  await test.step('several answers, a skip and a second thought', async () => {
    await teacher.next('Ways to check');
    await poll(everybody, {
      step: 'what-would-check-it',
      picks: (seat) => [seat % 6, (seat + 2) % 6],
      browsers: [[0], [1], undefined],
      change: [5],
    });
  });
  await test.step('going back shows the frozen result again, on every screen', async () => {
    await teacher.next('Turn it round');
    await teacher.back('Ways to check');
    await teacher.reads(/few or none/);
    await wall.shows('A good answer');
    for (const student of students) await student.sees('A good answer');
  });
  await test.step('pause, blank and the keys', async () => {
    await teacher.page.keyboard.press('p');
    for (const student of students) await student.sees('Your teacher has paused the class.');
    await teacher.press('Pause');
    for (const student of students) await student.sees('A good answer');
    await teacher.press('Blank');
    await wall.hides('What would really check');
    // A clicker, with the projector's window in front.
    await wall.page.bringToFront();
    await wall.page.keyboard.press('.');
    await wall.shows('What would really check');
    await wall.page.keyboard.press('PageDown');
    await teacher.isAt('Turn it round');
  });
  await test.step('blame turned round, in words of the class', async () => {
    await write(everybody, {
      step: 'turn-it-round',
      starter: 'The sender …',
      words: 'hurried him on purpose',
    });
  });
  await test.step('who pays, and no old source beside it', async () => {
    await teacher.next('Who pays?');
    await poll(everybody, {
      step: 'how-agencies-earn',
      picks: (seat) => [seat % 3],
      browsers: [[1], [1], [1]],
    });
    await wall.shows(/rules differ from country to country/);
    await wall.hides(/Federal Trade Commission/);
  });
  await test.step('a guess in bins and the true value', async () => {
    await teacher.next('How ordinary is it?');
    await Promise.all(
      seats.map((seat, at) =>
        seat.answers('how-ordinary-is-it', { kind: 'picked', picked: [at < 7 ? 1 : 2] }),
      ),
    );
    await students[0].main.getByRole('radio', { name: '51 to 75 %' }).check();
    await students[0].send();
    await teacher.close();
    await teacher.press('Show the result');
    const { released } = await seats[0]!.seesStep('how-ordinary-is-it', 'results');
    expect(released).toEqual({
      kind: 'bands',
      bands: [0, 7, 6, 0].map((count) => bandOf(count, 15)),
    });
    await wall.shows('few or none');
    await wall.fits();
    await teacher.press('Show the number they found');
    for (const shows of [wall, ...students].map(({ main }) => main))
      await expect(shows).toContainText('Common Sense Media');
    await wall.fits();
  });
  await test.step('the closing, with the paper slip and the help card on every device', async () => {
    await teacher.next('Before you go');
    await wall.shows(/Keep the name/);
    await wall.shows(/Everybody folds one/);
    for (const student of students) await student.sees(/Everybody folds one/);
    await wall.fits();
    for (const student of students) await student.sees('Ms Okoye, counsellor');
    await isAccessible(students[0].page);
    await expect(teacher.bar.getByRole('button', { name: 'Next' })).toBeDisabled();
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
