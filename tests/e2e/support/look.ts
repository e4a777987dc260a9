import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hasContrast, isAccessible } from './scenario.ts';

const results = join(import.meta.dirname, '../../results/pictures');
/** `PICTURES=1` puts the light ones where README and docs show them. */
const docs = process.env['PICTURES']
  ? join(import.meta.dirname, '../../../docs/pictures')
  : results;
const sizes = {
  small: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

type Size = keyof typeof sizes;

/** A view in one state, looked at by a program; the picture is for people to look at. */
export async function look(
  page: Page,
  name: string,
  size: Size,
  theme: 'light' | 'dark' = 'light',
) {
  const before = page.viewportSize();
  await page.setViewportSize(sizes[size]);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await (theme === 'dark' ? hasContrast(page) : isAccessible(page));
  const folder = theme === 'dark' || size === 'small' ? results : docs;
  const file = `${name}-${size}${theme === 'dark' ? '-dark' : ''}.png`;
  await page.screenshot({ path: join(folder, file), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}

/** Both themes, for states that no page of docs shows. */
export async function isAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await hasContrast(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await isAccessible(page);
}
