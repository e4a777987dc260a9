import { look } from './support/look.ts';
import { printsRight } from './support/printed.ts';
import { teachQuickly, written } from './support/quick-class.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

const lessons = [
  ['the-dream-offer', 'The dream offer'],
  ['when-someone-threatens', 'When someone threatens'],
] as const;

for (const [lesson, title] of lessons)
  test(`what a class was shown prints on both papers: ${title}`, async ({ teacher, server }) => {
    test.setTimeout(180_000);
    const classroom = await teachQuickly(server, lesson);
    const { page } = teacher;
    await page.goto(`${server.namedOrigin}/teach/class/${classroom.teacher.sessionId}`);
    await expect(teacher.bar).toBeVisible();
    const titles = classroom.teacher.lectern.plan.map(({ title }) => title);
    const labels = classroom.seats.map(({ link }) => link.label);
    await classroom.teacher.end();
    const report = page.getByRole('article', { name: title });
    for (const step of titles)
      await expect(report.getByRole('heading', { level: 2, name: step })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to do now' })).toBeVisible();
    const [sheets] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: /^Handouts/ }).click(),
    ]);
    await expect(sheets.getByRole('heading', { name: `Print: ${title}` })).toBeVisible();
    await sheets.close();
    for (const label of labels) await expect(report).not.toContainText(label);
    await expect(report).not.toContainText(/\b\d+ of \d+ (students|devices|seats)\b/);
    await isAccessible(page);
    await look(page, `report-${lesson}`, 'phone');
    await look(page, `report-${lesson}`, 'laptop');
    await look(page, `report-${lesson}`, 'small', 'dark');

    const pages = await printsRight(page, `report ${lesson}`, { fewest: 4, most: 10 });
    for (const { margin } of pages) expect(margin).toContain(`${title} · `);
    const [first] = pages;
    for (const words of [title, 'What you did today', 'Everybody has a device', titles[0]!])
      expect(first!.text).toContain(words);
    expect(first!.headings.length, 'the first steps stand on the first page').toBeGreaterThan(2);
    const all = pages.map(({ text }) => text).join(' ');
    expect(all).not.toContain('What to do now');
    if (lesson === 'when-someone-threatens') {
      for (const words of written.slice(0, 3)) expect(all).toContain(words);
      await expect(report.getByText(written[3]!, { exact: true })).toHaveCount(0);
    }
    classroom.close();
  });

test('a report has its day as it is written where its reader is', async ({ browser, server }) => {
  const teacher = await Teacher.open(browser, server, { locale: 'en-GB' });
  await teacher.startClass('The dream offer', { devices: 9 });
  await teacher.noProjector();
  await teacher.press('Begin');
  await teacher.endClass();
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  await expect(teacher.page.getByRole('article', { name: 'The dream offer' })).toContainText(day);
  await teacher.context.close();
});
