import { expect, isAccessible, test } from './support/scenario.ts';

const few = 'Nobody’s answer is shown here.';
const ahead = 'Chosen most often';
const inBands = 'most (over half)';
/** All that can be said where everybody picks the same. */
const all = [few, ahead, inBands];

for (const { seats, said, progress } of [
  { seats: 4, said: few, progress: /no progress is shown/ },
  { seats: 5, said: ahead, progress: /no progress is shown/ },
  { seats: 14, said: ahead, progress: /no progress is shown/ },
  { seats: 15, said: inBands, progress: 'Few or none have sent or skipped.' },
])
  test(`with ${seats} devices, all of one mind, the wall says “${said}” and nothing else`, async ({
    teacher,
    newSeats,
  }) => {
    await teacher.startClass('The dream offer', { devices: 28 });
    const wall = await teacher.openProjector();
    const people = await newSeats(seats, await teacher.code());
    await teacher.goTo('Who pays?');
    await Promise.all(
      people.map((seat) => seat.answers('how-agencies-earn', { kind: 'picked', picked: [1] })),
    );
    await teacher.reads(progress);

    await teacher.close();
    await teacher.press(said === few ? 'Show “Talk it over”' : 'Show the result');
    if (said === few) await teacher.reads(/^No result is shown here/);
    else await expect(teacher.privatePane.getByText(said)).toBeVisible();
    await wall.shows(said);
    for (const other of all.filter((words) => words !== said)) await wall.hides(other);
    await wall.fits();
    await isAccessible(wall.page);
    await isAccessible(teacher.page);
  });

test('a class without any device is taught from start to end', async ({ teacher }) => {
  await teacher.startClass('The dream offer', { devices: 1 });
  const wall = await teacher.openProjector();
  await teacher.press('Begin');
  const next = teacher.bar.getByRole('button', { name: 'Next' });
  const steps = teacher.page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  const count = await steps.count();
  for (let step = 1; step < count; step++) {
    await next.click();
    await expect(steps.nth(step).getByRole('button')).toHaveAttribute('aria-current', 'step');
    await wall.fits();
  }
  await expect(next).toBeDisabled();
  await teacher.endClass();
});

test('a class with thirteen-year-olds does not have the step that is for older students', async ({
  teacher,
}) => {
  await teacher.openStart('The dream offer');
  await teacher.openItem('Ages');
  await teacher.page.getByLabel('How old is your youngest student?').selectOption('13');
  await teacher.reads('Leaves out: Amara’s messages, Your verdict for Amara.');
  await teacher.page.goBack();
  await teacher.startClass('The dream offer', { devices: 5, youngest: 13 });
  await teacher.noProjector();
  const steps = teacher.page.getByRole('region', { name: 'Steps' });
  await expect(steps.getByRole('button', { name: 'Three job adverts' })).toBeVisible();
  await expect(steps.getByText('Amara')).toHaveCount(0);
  await teacher.goTo('Your verdict for Finn');
  await teacher.next('Mateo and the ambassadors');
});
