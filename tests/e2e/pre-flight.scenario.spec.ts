import type { Page } from '@playwright/test';
import { ServerProcess, shippedLessons } from '../support/index.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import { look } from './support/look.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';

const lesson = 'The dream offer';

async function pagesOnPaper(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

test('a school decides once, checks its help lines, and its second class starts at once', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const server = await ServerProcess.start({ lessons: shippedLessons, name: 'class.test' });
  const teacher = await Teacher.open(browser, server);
  const { page } = teacher;
  const students: Student[] = [];
  const start = page.getByRole('button', { name: 'Start the class' });
  const todo = page.getByText(/^Still to do/);
  const helpOf = async (code: string) => {
    const student = await Student.open(browser, server.namedOrigin);
    students.push(student);
    await student.joinClass(code);
    await student.page.getByRole('button', { name: 'Help' }).click();
    await expect(student.page.getByText('Ms Okoye, counsellor')).toBeVisible();
    return student.page.getByRole('dialog');
  };

  try {
    await test.step('nothing is decided: no class starts, and the page says why', async () => {
      await teacher.openStart(lesson);
      await expect(start).toBeDisabled();
      await expect(todo).toContainText('your country, two adults, and where to find them');
      await look(page, 'pre-flight', 'laptop');
      await look(page, 'pre-flight', 'phone');
      await look(page, 'pre-flight', 'laptop', 'dark');
    });

    await test.step('the school decides, and checks two lines of its country', async () => {
      await page.goBack();
      await page.getByRole('link', { name: /^Your school/ }).click();
      await teacher.reads('Choose your country first');
      await page.getByLabel('Country of your school').selectOption('United Kingdom');
      for (const [legend, name, place] of [
        ['First adult', 'Ms Okoye, counsellor', 'Room 12'],
        ['Second adult', 'Mr Hale, nurse', 'Office by the gate'],
      ] as const) {
        const adult = page.getByRole('group', { name: legend });
        await adult.getByLabel('Name and role').fill(name);
        await adult.getByLabel('Where and when to find them').fill(place);
      }
      await page.getByLabel('How old is your youngest student?').selectOption('14');
      await page.getByLabel('How many students will join?').fill('9');
      await page.getByRole('radio', { name: 'A second screen' }).check();
      const line = (name: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      await expect(line('Emergency').getByText('Never call it to test it.')).toBeVisible();
      await expect(line('Emergency').getByRole('button')).toHaveCount(0);
      await expect(line('Shout').getByText('Don’t ring or text it to test it.')).toBeVisible();
      await expect(line('Shout').getByRole('link', { name: 'giveusashout.org' })).toHaveAttribute(
        'rel',
        /noreferrer/,
      );
      const right = line('Childline (under 19)').getByRole('button', { name: 'it’s right' });
      await right.focus();
      await page.keyboard.press('Enter');
      await expect(
        line('Childline (under 19)').getByText(/good until .* Students see it\./),
      ).toBeVisible();
      await expect(right).toBeFocused();
      await expect(line('Samaritans').getByText('Nobody here has checked it.')).toBeVisible();
      const card = page.getByRole('complementary', { name: 'What students see under Help' });
      await expect(card.getByText('0800 1111')).toBeVisible();
      await expect(card.getByText('999')).toBeVisible();
      await expect(card.getByText('116 123')).toHaveCount(0);
      await look(page, 'school', 'laptop');
      await look(page, 'school', 'phone');
      await look(page, 'school', 'laptop', 'dark');
    });

    await test.step('a student too young needs a deliberate word', async () => {
      await page.getByRole('link', { name: 'All lessons' }).click();
      await teacher.openStart(lesson);
      await expect(todo).toHaveText(
        /^Still to do: which of the two adults .*, the card .* and a different task/,
      );
      await teacher.openItem('Ages');
      const youngest = page.getByLabel('How old is your youngest student?');
      await youngest.selectOption('12 or younger');
      await expect(todo).toContainText('younger students are to have this lesson');
      await page.getByLabel('I have read the lesson').check();
      await expect(todo).not.toContainText('younger students');
      await isAccessible(page);
      await youngest.selectOption('14');
    });

    await test.step('the first class has the checked lines on its card, and no other', async () => {
      await teacher.readCard();
      await teacher.pressStart();
      const help = await helpOf(await teacher.code());
      await expect(help.getByText('Mr Hale, nurse')).toBeVisible();
      await expect(help.getByText('0800 1111')).toBeVisible();
      await expect(help.getByText('999')).toBeVisible();
      for (const contact of ['116 123', 'takeitdown.ncmec.org', '08000 121 700'])
        await expect(help.getByText(contact)).toHaveCount(0);
      await isAccessible(students[0]!.page);
      await look(students[0]!.page, 'student-help-checked', 'phone');
    });

    await test.step('the second class starts with a tick for who is in school, and one for the other task', async () => {
      await page.goto(`${server.namedOrigin}/teach/`);
      await teacher.openStart(lesson);
      await expect(page.locator('details[open]')).toHaveCount(2);
      await expect(todo).toHaveText(
        'Still to do: which of the two adults is in school today and a different task for whoever needs one.',
      );
      await look(page, 'pre-flight-again', 'laptop');
      await teacher.pressStart();
      const help = await helpOf(await teacher.code());
      await expect(help.getByText('0800 1111')).toBeVisible();
    });

    await test.step('the disclosure card is printed on one page, from the console too', async () => {
      await page.getByRole('button', { name: 'If a student tells you something' }).click();
      expect(await pagesOnPaper(page)).toBe(1);
      await page.goto(`${server.namedOrigin}/teach/card`);
      await teacher.reads('Ms Okoye, counsellor');
      await teacher.reads('In danger now: 999');
      await teacher.reads('If someone is in danger now, call 999');
      await expect(page.getByText('local emergency number')).toHaveCount(0);
      await look(page, 'card', 'laptop');
      await look(page, 'card', 'laptop', 'dark');
      expect(await pagesOnPaper(page)).toBe(1);
    });

    await test.step('sensitive parts are off, and the start says why, until the lead has allowed them', async () => {
      await page.goto(`${server.namedOrigin}/teach/`);
      await teacher.openStart('When someone threatens');
      await teacher.openItem('Ages');
      const ages = teacher.item('Ages');
      await expect(ages).toContainText('Your safeguarding lead has not allowed them yet.');
      await expect(ages).toContainText('No crisis line has been compared with its official page.');
      await look(page, 'pre-flight-sensitive-off', 'laptop');
      await ages.getByRole('link', { name: 'Open your school’s page' }).click();
      await page.getByLabel('Our safeguarding lead has read them').check();
      await expect(page.getByText(/^Allowed on /)).toBeVisible();
      const samaritans = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: 'Samaritans' }) });
      await samaritans.getByRole('button', { name: 'it’s right' }).click();
      await expect(page.getByText(/^The crisis line is good until/)).toBeVisible();
      await page.getByRole('link', { name: 'All lessons' }).click();
      await teacher.openStart('When someone threatens');
      await teacher.openItem('Ages');
      await ages.getByLabel('Teach them in this class').check();
      await look(page, 'pre-flight-sensitive-on', 'laptop');
      await isAccessible(page);
    });
  } finally {
    for (const student of students) await student.close();
    await teacher.context.close();
    await server.stop();
  }
});
