import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';

/** A student in a browser of their own: everything goes by what can be seen and read aloud. */
export class Student {
  readonly page: Page;
  readonly context: BrowserContext;

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async open(browser: Browser, origin: string, options = {}): Promise<Student> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
    const page = await context.newPage();
    await page.goto(origin);
    return new Student(context, page);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async join(code: string): Promise<void> {
    await this.page.getByLabel('Class code').fill(code);
    await this.page.getByRole('button', { name: 'Join' }).click();
  }

  /** Types the code and waits until seated. */
  async joinClass(code: string): Promise<void> {
    await this.join(code);
    await expect(this.page.getByText(/You are \w+ \w+\./)).toBeVisible();
  }

  async label(): Promise<string> {
    return (await this.page.getByRole('banner').getByRole('paragraph').innerText()).trim();
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect(this.main.getByText(words).first()).toBeVisible();
  }

  async send(): Promise<void> {
    await this.main.getByRole('button', { name: 'Send' }).click();
    await this.isSaved();
  }

  async skip(): Promise<void> {
    await this.main.getByRole('button', { name: 'Skip' }).click();
    await this.isSaved();
  }

  async isSaved(): Promise<void> {
    await expect(this.main.getByText(/^Saved\./)).toBeVisible();
  }

  /** Taps a phrase or message of an artefact. */
  async mark(words: string | RegExp): Promise<void> {
    const item = this.main.getByRole('button', { name: words, pressed: false });
    await item.first().click();
    await expect(
      this.main.getByRole('button', { name: words, pressed: true }).first(),
    ).toBeVisible();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
