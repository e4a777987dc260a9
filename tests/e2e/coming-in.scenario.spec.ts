import { expect, isAccessible, test } from './support/scenario.ts';

const opensNothing = 'That code does not open a class. Check it on the wall, or ask your teacher.';
const isFull = 'This class is full. Ask your teacher.';

test('an unknown and an ended class are refused in the same sentence, a full one in its own', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  const said: string[] = [];
  const student = await newStudent();
  const tryToJoin = async (code: string) => {
    await student.join(code);
    const alert = student.page.getByRole('alert');
    await expect(alert).not.toBeEmpty();
    said.push(await alert.innerText());
    await student.page.reload();
  };

  await tryToJoin('QQQ QQQ');
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const code = await teacher.code();
  await newSeats(5, code);
  await tryToJoin(code);
  await isAccessible(student.page);
  await teacher.endClass();
  await tryToJoin(code);

  expect(said).toEqual([opensNothing, isFull, opensNothing]);
});

test('a late device waits at a locked class until one tap admits it', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const code = await teacher.code();
  const early = await newStudent();
  await early.joinClass(code);

  await teacher.lock();
  await teacher.press('Begin');
  await early.sees('Eyes up front');

  const late = await newStudent();
  await late.join(code);
  await late.sees('Nearly there');
  await isAccessible(late.page);
  await teacher.page.getByRole('button', { name: /^Admit/ }).click();
  await late.sees('Eyes up front');
});

test('a removed device is out, and its old seat stays closed', async ({ teacher, newStudent }) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const label = await student.label();

  const remove = teacher.page.getByRole('button', { name: new RegExp(`^Remove.*${label}`) });
  await remove.first().click();
  await teacher.page.getByRole('button', { name: 'Remove this device' }).click();
  await student.sees('This device is out of the class');
  await isAccessible(student.page);
  await student.page.reload();
  await expect(student.page.getByLabel('Class code')).toBeVisible();
});

test('a link with the code fills it in and erases it from the address', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const code = await teacher.code();
  const student = await newStudent();
  await student.page.goto('about:blank');
  await student.page.goto(`${server.namedOrigin}/#${code}`);
  await expect(student.page).toHaveURL(`${server.namedOrigin}/`);
  await student.page.getByRole('button', { name: 'Join' }).click();
  await student.sees(/You are \w+ \w+\./);
});

test('a student who loads the page again sits in the same seat', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const student = await newStudent();
  await student.joinClass(await teacher.code());
  const label = await student.label();
  await student.page.reload();
  await student.sees(`You are ${label}.`);
});

test('the teacher’s link is erased from the address, and without it there is no console', async ({
  teacher,
  browser,
  server,
}) => {
  await expect(teacher.page.getByRole('heading', { name: 'The dream offer' })).toBeVisible();
  expect(teacher.page.url()).not.toContain(server.teacherSecret);
  await isAccessible(teacher.page);

  const stranger = await browser.newPage();
  await stranger.goto(`${server.namedOrigin}/teach/`);
  await expect(stranger.getByText('Open the link that the start printed')).toBeVisible();
  const answer = await stranger.request.get(`${server.origin}/api/lessons`);
  expect(answer.status()).toBe(403);
  await stranger.close();
});
