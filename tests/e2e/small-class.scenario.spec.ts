import { expect, isAccessible, test } from './support/scenario.ts';

for (const { seats, answered } of [
  { seats: 4, answered: false },
  { seats: 5, answered: true },
])
  test(`with ${seats} devices the console and the wall ${answered ? 'show the result' : 'say “talk it over” and no figure'}`, async ({
    teacher,
    newSeats,
  }) => {
    await teacher.startClass('The dream offer', { devices: 5 });
    const wall = await teacher.openProjector();
    const people = await newSeats(seats, await teacher.code());
    await teacher.goTo('Who pays?');
    await Promise.all(
      people.map((seat) => seat.answers('how-agencies-earn', { kind: 'picked', picked: [1] })),
    );
    await teacher.reads(answered ? 'Nearly all have sent or skipped.' : /from five devices on/);

    await teacher.close();
    await teacher.press(answered ? 'Show the result' : 'Show “Talk it over”');
    const figures = teacher.privatePane.getByText(new RegExp(`\\d of ${seats}$`));
    if (answered) {
      await expect(figures.filter({ hasText: '5 of 5' }).first()).toBeVisible();
      await wall.shows('everyone');
    } else {
      await teacher.reads(/Fewer than five took part/);
      await expect(figures).toHaveCount(0);
      await wall.shows('Talk it over');
    }
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
  await teacher.reads('Leaves out: Amara’s messages.');
  await teacher.page.goBack();
  await teacher.startClass('The dream offer', { devices: 5, youngest: 13 });
  await teacher.noProjector();
  const steps = teacher.page.getByRole('region', { name: 'Steps' });
  await expect(steps.getByRole('button', { name: 'Two job adverts' })).toBeVisible();
  await expect(steps.getByText('Amara')).toHaveCount(0);
  await teacher.goTo('Worth a call?');
  await teacher.next('Ways to check');
});
