import { allowSensitive, ask } from '../support/index.ts';
import { look } from './support/look.ts';
import type { Projector } from './support/projector.ts';
import { expect, isAccessible, test } from './support/scenario.ts';

const card = [
  'Ms Okoye, counsellor',
  'Room 12, every break',
  'Mr Adeyemi, nurse',
  '999',
  '116 123',
  '0800 1111',
  'takeitdown.ncmec.org',
];

/** The smallest words of the card that is on the wall, by what they are, in pixels. */
const sizesOn = ({ page }: Projector) =>
  page.evaluate(() => {
    const smallest = (words: string) =>
      Math.min(
        ...[...document.querySelectorAll(words)].map((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        ),
      );
    return { body: smallest('main dl strong, main dl dd.line'), beside: smallest('main dl *') };
  });

/** What does not fit into its place on the wall. */
const cutOff = ({ page }: Projector) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main .box')].filter(
        (box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth,
      ).length,
  );

test('a class without devices has the whole help card on its wall, from the lobby to the end', async ({
  teacher,
  server,
}) => {
  await allowSensitive(server);
  for (const line of ['gb-childline', 'world-take-it-down'])
    await ask(server, server.teacherSecret, `/api/help-lines/${line}`, { isRight: true });
  await teacher.startClass('When someone threatens', { devices: 25, mode: 'none' });
  const wall = await teacher.openProjector();
  const showsCard = async () => {
    for (const words of card) await wall.shows(words);
    await expect(wall.main).not.toContainText(/device|Skip|your screen/);
    await wall.fits();
    const { body, beside } = await sizesOn(wall);
    expect(body).toBeGreaterThanOrEqual(44);
    expect(beside).toBeGreaterThanOrEqual(35.5);
  };
  await showsCard();
  await isAccessible(wall.page);

  await teacher.goTo('Before you go');
  await wall.shows('Before you go');
  await showsCard();
  await look(wall.page, 'wall-help-no-devices', 'projector');
  await wall.page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(() => cutOff(wall)).toBe(0);
  await wall.page.setViewportSize({ width: 1920, height: 1080 });

  await teacher.endClass();
  await wall.shows('That is all for today');
  await showsCard();
});

test('who helps stands on the wall and on devices beside the sensitive part', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  await teacher.startClass('When someone threatens', { devices: 5, sensitive: true });
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const student = await newStudent();
  await student.joinClass(code);
  await newSeats(3, code);
  await teacher.goTo('Rosa and Jonah');
  await wall.hides('If this gets too much');

  const here = teacher.privatePane.locator('[aria-current=step] .title');
  const onward = teacher.bar.getByRole('button', { name: 'Go on with the story' });
  const helpful = teacher.privatePane
    .getByRole('listitem')
    .filter({ hasNotText: 'First talk about:' })
    .getByRole('button', { name: /^Tell what follows/ })
    .first();
  /** Nobody has voted: where a vote is open, it is closed with a second press. */
  const again = teacher.privatePane.getByRole('button', { name: /^Close the vote and tell\?/ });
  for (let node = await here.innerText(); !node.startsWith('Later that night');) {
    await expect(onward.or(helpful).first()).toBeVisible();
    if (!(await onward.isVisible())) {
      await helpful.click();
      await expect(onward.or(again).first()).toBeVisible();
      if (await again.isVisible()) await again.click();
    }
    await onward.click();
    await expect(here).not.toHaveText(node);
    node = await here.innerText();
  }
  for (const page of [wall.page, student.page]) {
    await expect(page.getByText('If this gets too much')).toBeVisible();
    await expect(page.getByText('116 123')).toBeVisible();
    await expect(page.getByText('Ms Okoye, counsellor, Room 12, every break')).toBeVisible();
    await isAccessible(page);
  }
  await wall.fits();
});
