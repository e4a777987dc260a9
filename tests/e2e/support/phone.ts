import type { Browser } from '@playwright/test';
import type { ServerProcess } from '../../support/index.ts';
import { expect } from './scenario.ts';
import { Teacher } from './teacher.ts';

/** The teacher's phone: a browser of its own that opens what it has scanned. */
export class Phone extends Teacher {
  static async scan(browser: Browser, server: ServerProcess, link: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(link);
    return new Phone(server, context, page);
  }

  /** The list of steps is not in sight: the notes say where the class is. */
  override async isAt(step: string): Promise<void> {
    await expect(this.privatePane.getByText(step, { exact: true }).first()).toBeVisible();
  }

  /** It shows the console of its class, and the address holds no secret. */
  async leads(lesson: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: lesson, level: 1 })).toBeVisible();
    await expect(this.bar.getByRole('button', { name: 'Blank' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
    await expect(this.page).toHaveURL(/\/teach\/remote$/);
  }
}
