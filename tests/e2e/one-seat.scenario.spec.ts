import { look } from './support/look.ts';
import { expect, test } from './support/scenario.ts';
import { Student } from './support/student.ts';
import { translatePage } from './support/translator.ts';

const elsewhere = 'Open in another window';
const question = 'Go to another class?';

test('all tabs of a browser have one seat, and a link to another class is asked about once', async ({
  teacher,
  newStudent,
  server,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  await teacher.noProjector();
  const code = await teacher.code();
  const first = await newStudent();
  const { context } = first;
  const seats = teacher.page.getByRole('button', { name: /^Remove(?! latecomers)/ });
  await first.joinClass(`\u200fCode: “${code.toLowerCase()}”\n`);
  const label = await first.label();

  const second = new Student(context, await context.newPage());
  await second.page.goto(`${server.namedOrigin}/?utm_source=wall#${code}`);
  await second.sees(`You are ${label}.`);
  await expect(second.page).toHaveURL(`${server.namedOrigin}/`);
  await first.sees(elsewhere);
  await first.page.getByRole('button', { name: 'Go on here' }).click();
  await first.sees(`You are ${label}.`);
  await second.sees(elsewhere);
  await expect(seats).toHaveCount(1);
  await second.page.close();

  await first.page.evaluate(() => location.assign('#QQQQQQ'));
  const dialog = first.page.getByRole('dialog', { name: question });
  await expect(dialog).toBeVisible();
  await expect(first.page).toHaveURL(`${server.namedOrigin}/`);
  await look(first.page, 'student-other-class', 'small');
  await dialog.getByRole('button', { name: 'Go to the new class' }).click();
  await expect(dialog.getByRole('alert')).toContainText('That code does not open a class');
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await first.sees(`You are ${label}.`);
  await first.page.goBack();
  await expect(first.page).toHaveURL(`${server.namedOrigin}/`);
  await first.page.evaluate((same) => location.assign(`#${same}`), code);
  await first.sees(`You are ${label}.`);
  await expect(dialog).toBeHidden();

  await first.page.goto('about:blank');
  await first.page.goto(`${server.namedOrigin}/#QQQQQQ`);
  await expect(dialog).toBeVisible();
  await teacher.endClass();
  await expect(first.page.getByLabel('Class code')).toHaveValue('QQQQQQ');
  await expect(dialog).toBeHidden();
  await expect(first.page).toHaveURL(`${server.namedOrigin}/`);
});

test('a device that keeps nothing and whose live connections are stopped says both, and comes in', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('The dream offer', { devices: 3 });
  const { page, ...student } = await newStudent();
  let isBlocked = true;
  await page.routeWebSocket(/\/sync\//, (socket) => {
    if (isBlocked) void socket.close();
    else socket.connectToServer();
  });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await page.reload();
  const one = new Student(student.context, page);
  await one.join(await teacher.code());
  const kept = page.getByText(/^This browser keeps nothing/);
  await expect(kept).toBeVisible();
  await one.sees('This page loads, but the live connection is blocked');
  await look(page, 'student-blocked', 'small');
  isBlocked = false;
  await one.sees(/You are \w+ \w+\./);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(kept).toHaveCount(0);
});

test('a reload and a translation leave a device knowing what it has done, and not what it answered', async ({
  teacher,
  newStudent,
}) => {
  await teacher.startClass('When someone threatens', { devices: 3 });
  await teacher.noProjector();
  const student = await newStudent();
  const { page, main } = student;
  await student.joinClass(await teacher.code());
  await teacher.goTo('Rosa and Jonah');
  const easier = main.getByRole('switch', { name: 'Easier words' });
  await easier.click();
  await main.getByRole('radio').first().check();
  await student.send();
  await page.reload();
  await student.sees(/^You sent an answer, or skipped, before this page was loaded again\./);
  await expect(easier).toBeChecked();
  await expect(main.getByRole('radio', { checked: true })).toHaveCount(0);
  await look(page, 'student-sent-before', 'small');

  await translatePage(page);
  const reads = (words: RegExp) => expect(main).toContainText(words);
  await reads(/«You sent an answer/);
  await main.getByRole('button', { name: '«Skip»' }).click();
  await reads(/«Saved\./);
  await expect(main).not.toContainText('Sending…');
  await teacher.close();
  await reads(/«Your teacher has closed this\./);
  await page.reload();
  await expect(main).not.toContainText('You sent an answer');
});
