import { bandOf } from '@sightline/ballot';
import { expect, isAccessible, test } from './support/scenario.ts';

const step = 'how-ordinary-is-it';

test('a class guesses in bins, sees how many chose each, then the true value with its caveat', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 16 });
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const student = await newStudent();
  await student.joinClass(code);
  const seats = await newSeats(15, code);
  await teacher.goTo('How ordinary is it?');
  await wall.shows('26 to 50 %');

  await Promise.all(
    seats.map((seat, at) => seat.answers(step, { kind: 'picked', picked: [at < 6 ? 1 : 2] })),
  );
  await student.main.getByRole('radio', { name: '51 to 75 %' }).check();
  await isAccessible(student.page);
  await student.send();
  await wall.hides(/\b70\b/);

  await teacher.close();
  await teacher.press('Show the result');
  const { released } = await seats[0]!.seesStep(step, 'results');
  const bands = [0, 6, 10, 0].map((count) => bandOf(count, 16));
  expect(released).toEqual({ kind: 'bands', bands });
  const row = ({ main }: Pick<typeof wall, 'main'>, words: string) =>
    main.getByRole('listitem').filter({ hasText: words });
  for (const screen of [wall, student]) {
    await expect(row(screen, '26 to 50 %')).toContainText('some');
    await expect(row(screen, '51 to 75 %')).toContainText('most (over half)');
    await expect(row(screen, 'More than 75 %')).toContainText('few or none');
  }
  await wall.fits();
  await isAccessible(wall.page);
  await teacher.press('Show the number they found');
  await wall.shows('The number they found: 70 %');
  await expect(row(wall, '51 to 75 %')).toContainText('The number is in here');
  await wall.shows(/Common Sense Media/);
  await wall.fits();
  await student.sees('The number they found: 70 %');
  await student.sees(/Common Sense Media/);

  await teacher.endClass();
  const report = teacher.page.getByRole('article', { name: 'The dream offer' });
  await expect(report).toContainText(/51 to 75 %\s*most \(over half\)/);
  await expect(report).toContainText('The number they found: 70 %');
});

test('a class of nine guesses, and sees only which bin was chosen most often', async ({
  teacher,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 9 });
  const wall = await teacher.openProjector();
  const seats = await newSeats(9, await teacher.code());
  await teacher.goTo('How ordinary is it?');
  await Promise.all(
    seats.map((seat, at) => seat.answers(step, { kind: 'picked', picked: [at < 3 ? 3 : 1] })),
  );
  await teacher.close();
  await teacher.press('Show the result');
  const ahead = wall.main.getByRole('listitem').filter({ hasText: 'Chosen most often' });
  await expect(ahead).toHaveCount(1);
  await expect(ahead).toContainText('26 to 50 %');
  await wall.hides(/few or none|over half|a third/);
  await wall.fits();
});
