import { expect, isAccessible, test } from './support/scenario.ts';
import { Teacher } from './support/teacher.ts';

test('a teacher whose browser keeps nothing, and whose first requests fail, teaches all the same', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const failed = new Set<string>();
  // As on a spare connection that the server has closed in the meantime.
  await context.route('**/api/{lessons,classes,profile,practice}', (route) => {
    const { pathname } = new URL(route.request().url());
    const name = `${route.request().method()} ${pathname}`;
    if (failed.has(name)) return route.continue();
    failed.add(name);
    return route.abort('connectionreset');
  });
  const page = await context.newPage();
  const teacher = new Teacher(server, context, page);

  await page.goto(`${server.namedOrigin}/teach/#${server.teacherSecret}`);
  const notice = page.getByRole('dialog', { name: 'This browser keeps nothing for this page' });
  await expect(notice).toContainText('open the link Sightline printed');
  await isAccessible(page);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('The server cannot be reached')).toHaveCount(0);

  await page.getByRole('button', { name: 'Practise with simulated students' }).first().click();
  await expect(teacher.bar).toBeVisible();
  await expect(notice).toHaveCount(0);
  expect(failed).toContain('POST /api/practice');
  await teacher.noProjector();
  await page.getByRole('button', { name: 'OK' }).click();
  await expect(page.getByText('keep this screen awake')).toHaveCount(0);

  // A Russian keyboard: the place of B types another letter.
  const blank = page.getByRole('button', { name: /^Blank/ });
  await expect(blank).toHaveAttribute('aria-pressed', 'false');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'и', code: 'KeyB' })),
  );
  await expect(blank).toHaveAttribute('aria-pressed', 'true');
  await context.close();
});
