import { allowSensitive, ask, type ServerProcess } from '../support/index.ts';
import { look } from './support/look.ts';
import { printed, papers, printsRight, type Paper } from './support/printed.ts';
import { expect, test } from './support/scenario.ts';

/** As the page calls them. */
const names: Readonly<Record<Paper, string>> = { A4: 'A4', Letter: 'US Letter' };

const isFull = process.env['SIGHTLINE_FULL'] === '1';
/** Each on the paper of the country whose school prints it, and in the long form on both. */
const lessons = [
  { title: 'The dream offer', own: 'A4', pages: { fewest: 18, most: 30 } },
  { title: 'When someone threatens', own: 'Letter', pages: { fewest: 20, most: 34 } },
] as const;

/** A school that has named two adults and checked a line of every kind. */
async function fillTheCard(server: ServerProcess): Promise<void> {
  await allowSensitive(server);
  for (const line of ['gb-childline', 'gb-report-remove'])
    await ask(server, server.teacherSecret, `/api/help-lines/${line}`, { isRight: true });
}

test('a teacher prints everything of both lessons on both papers, and nothing is cut or left alone', async ({
  teacher: { page, server },
}) => {
  await fillTheCard(server);
  for (const { title, own, pages: bounds } of lessons) {
    await page
      .getByRole('article')
      .filter({ hasText: title })
      .getByRole('link', { name: 'Print' })
      .click();
    await expect(page.getByRole('heading', { name: `Print: ${title}` })).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const tick of await page.getByRole('checkbox').all()) await tick.check();
    await page.getByLabel('How many tables?').fill('5');
    for (const paper of isFull ? papers : [own]) {
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
      const [card, ...more] = pages.filter(({ text }) => text.includes('Here at school'));
      expect(more, 'there is one page of help cards').toEqual([]);
      for (const said of [
        'Ms Okoye',
        'Mr Adeyemi',
        '999',
        '116 123',
        '0800 1111',
        'Report Remove:',
        'Printed on',
      ])
        expect(card!.text.split(said), said).toHaveLength(5);
      expect(
        pages.filter(({ text }) => text.includes('I’d like a word')).map(({ margin }) => margin),
        'slips are printed once; what else speaks of them is the teacher’s',
      ).toEqual([
        expect.stringMatching(/ · [A-Z]\. Paper slips /),
        ...pages
          .filter(
            ({ margin, text }) => margin.includes('The guide') && text.includes('I’d like a word'),
          )
          .map(({ margin }) => margin),
      ]);
      for (const { text, margin } of pages)
        if (text.includes('To close, read aloud')) expect(margin).toContain('The guide');
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
  await look(page, 'print', 'laptop');
  await look(page, 'print', 'phone', 'dark');
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
