import { printed, papers, printsRight, type Paper } from './support/printed.ts';
import { expect, isAccessible, test } from './support/scenario.ts';

/** As the page calls them. */
const names: Readonly<Record<Paper, string>> = { A4: 'A4', Letter: 'US Letter' };

const lessons = [
  { title: 'The dream offer', pages: { fewest: 18, most: 32 } },
  { title: 'When someone threatens', pages: { fewest: 20, most: 38 } },
] as const;

test('a teacher prints everything of both lessons on both papers, and nothing is cut or left alone', async ({
  teacher: { page },
}) => {
  for (const { title, pages: bounds } of lessons) {
    await page
      .getByRole('article')
      .filter({ hasText: title })
      .getByRole('link', { name: 'Print' })
      .click();
    await expect(page.getByRole('heading', { name: `Print: ${title}` })).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const tick of await page.getByRole('checkbox').all()) await tick.check();
    await page.getByLabel('How many tables?').fill('5');
    for (const paper of papers) {
      await page.getByRole('radio', { name: names[paper] }).check();
      const pages = await printed(page, paper, `everything of ${title}`);
      expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
      expect(pages.length).toBeGreaterThanOrEqual(bounds.fewest);
      expect(pages.length).toBeLessThanOrEqual(bounds.most);
      expect(pages.at(-1)!.margin).toContain(`${title} · The guide`);
      for (const said of [
        /Dear families/,
        /I’m worried about someone/,
        /Table 5/,
        /Never look at, copy or print an image/,
      ])
        expect(
          pages.filter(({ text }) => said.test(text)),
          String(said),
        ).not.toHaveLength(0);
      const ofKey = pages.filter(({ margin }) => margin.includes('Key'));
      expect(ofKey.length).toBeGreaterThan(0);
      for (const { margin } of ofKey) expect(margin).toContain('For the teacher. Don’t copy.');
      for (const text of ['Print: ', 'Tick what you need', 'Change who is named here'])
        expect(
          pages.some((one) => one.text.includes(text)),
          'only the sheets are printed',
        ).toBe(false);
    }
    await page.getByRole('link', { name: 'All lessons' }).click();
  }
});

test('the page on which a teacher chooses what to print can be used by everybody', async ({
  teacher: { page },
}) => {
  await page.getByRole('link', { name: 'Print' }).first().click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
  await isAccessible(page);
  for (const tick of await page.getByRole('checkbox').all()) await tick.uncheck();
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
});

test('cards for adults and tables fit on both papers', async ({ teacher: { page, server } }) => {
  await page.goto(`${server.namedOrigin}/teach/card`);
  await expect(page.getByRole('heading', { name: 'Words you can use' })).toBeVisible();
  await printsRight(page, 'disclosure card');
  await page.goto(`${server.namedOrigin}/teach/tables?count=5`);
  await expect(page.getByText('5', { exact: true })).toBeVisible();
  await printsRight(page, 'table numbers', { fewest: 3, most: 3 });
});

test('whoever has no teacher’s link prints nothing', async ({ browser, server }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.namedOrigin}/teach/print/the-dream-offer`);
  await expect(page.getByRole('heading')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  const reply = await fetch(`${server.origin}/api/lessons/the-dream-offer`);
  expect(reply.status).toBe(403);
  await context.close();
});
