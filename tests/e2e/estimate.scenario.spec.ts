import { expect, isAccessible, test } from './support/scenario.ts';

test('a class guesses a number, sees its middle half, then the true value with its caveat', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  await teacher.startClass('The dream offer', { devices: 12 });
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const student = await newStudent();
  await student.joinClass(code);
  const seats = await newSeats(11, code);
  await teacher.goTo('How ordinary is it?');

  const guesses = seats.map((_, seat) => seat * 9);
  await Promise.all(
    seats.map((seat, i) =>
      seat.answers('how-ordinary-is-it', { kind: 'number', value: guesses[i]! }),
    ),
  );
  await student.main.getByLabel('Your number').fill('42');
  await isAccessible(student.page);
  await student.send();
  await wall.hides(/70/);

  await teacher.close();
  await teacher.press('Show the result');
  const device = await seats[0]!.sees('the result', (now) => 'released' in now);
  if (device.screen !== 'step') throw new Error('no step');
  const bands = [...guesses, 42].map((guess) => Math.min(9, Math.floor(guess / 10)));
  expect(device.released).toMatchObject({
    kind: 'estimates',
    answers: 12,
    histogram: Array.from({ length: 10 }, (_, band) => bands.filter((it) => it === band).length),
  });
  await wall.shows(/The middle half of us said/);
  await wall.fits();
  await isAccessible(wall.page);
  await teacher.press('Show the number they found');
  await wall.shows(/70/);
  await wall.shows(/Common Sense Media/);
  await wall.fits();
  await student.sees(/70/);
  await student.sees(/Common Sense Media/);
});
