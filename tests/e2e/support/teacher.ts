import {
  expect,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import type { LessonEntry } from '@sightline/lesson/view';
import type { StartRequest } from '@sightline/protocol';
import { adults, ask, startClass, type ServerProcess } from '../../support/index.ts';
import { Projector } from './projector.ts';

const adultLegends = ['First adult', 'Second adult'] as const;

/** The teacher at the laptop: library, start, console. */
export class Teacher {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: ServerProcess;

  constructor(server: ServerProcess, context: BrowserContext, page: Page) {
    this.server = server;
    this.context = context;
    this.page = page;
  }

  /** Opens the link that the start printed. */
  static async open(browser: Browser, server: ServerProcess, options = {}): Promise<Teacher> {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      ...options,
    });
    const page = await context.newPage();
    await page.goto(`${server.namedOrigin}/teach/#${server.teacherSecret}`);
    await expect(page, 'the page has taken the secret').toHaveURL(/\/teach\/$/);
    return new Teacher(server, context, page);
  }

  /**
   * A new class in its lobby, and the console for it, without the way through the form.
   *
   * @returns its id
   */
  async startClass(
    title: string,
    {
      devices = 28,
      ...request
    }: Partial<Omit<StartRequest, 'lesson'>> & { readonly devices?: number } = {},
  ): Promise<string> {
    const { server } = this;
    const { lessons } = await ask<{ lessons: readonly LessonEntry[] }>(
      server,
      server.teacherSecret,
      '/api/lessons',
    );
    const { name: lesson } = lessons.find((entry) => entry.title === title)!;
    const { sessionId } = await startClass(server, {
      lesson,
      headCount: devices,
      ...request,
    });
    await this.page.goto(`${server.namedOrigin}/teach/class/${sessionId}`);
    await expect(this.bar).toBeVisible();
    return sessionId;
  }

  /** From the library to the lobby, through everything that has to be ready. */
  async startByForm(
    lesson: string,
    {
      devices = 28,
      youngest = '14',
      sensitive = false,
      mode = 'Everybody has a device',
      projector = 'A second screen',
      tables = 0,
      isLive = false,
    } = {},
  ): Promise<void> {
    await this.openStart(lesson);
    const { page } = this;
    await this.openItem('Country');
    const country = page.getByLabel('Country of your school');
    if ((await country.inputValue()) === '') await country.selectOption('Ireland');
    await this.nameAdults();
    await this.readCard();
    await this.openItem('Ages');
    await page.getByLabel('How old is your youngest student?').selectOption(youngest);
    if (sensitive) await page.getByLabel('Teach them in this class').check();
    await this.openItem('Students');
    await page.getByLabel('How many students will join?').fill(String(devices));
    await this.openItem('Devices');
    await page.getByRole('radio', { name: mode }).check();
    if (tables > 0) await this.numberTables(tables, isLive);
    await this.openItem('Projector');
    await page.getByRole('radio', { name: projector }).check();
    await this.pressStart();
  }

  /** From the library to what has to be ready before a class. */
  async openStart(lesson: string): Promise<void> {
    await this.page.getByRole('heading', { name: lesson }).getByRole('link').click();
    await expect(this.page.getByRole('heading', { name: 'Start a class' })).toBeVisible();
  }

  /** One line of what has to be ready. */
  item(title: string): Locator {
    return this.page
      .locator('li:has(> details)')
      .filter({ has: this.page.locator('summary .title', { hasText: title }) });
  }

  async openItem(title: string): Promise<void> {
    const details = this.item(title).locator('> details');
    if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
    await expect(details).toHaveAttribute('open');
  }

  /** Says how many tables have a number, and whether those at a table see each other's cards. */
  async numberTables(count: number, isLive: boolean): Promise<void> {
    await this.openItem('Cards and tables');
    await this.page.getByRole('radio', { name: 'Numbered tables' }).check();
    await this.page.getByLabel('How many tables?').fill(String(count));
    await this.page.getByRole('checkbox', { name: /^Live at the table/ }).setChecked(isLive);
  }

  /** Says that the disclosure card is read, where nobody has said so yet. */
  async readCard(): Promise<void> {
    await this.openItem('If a student tells you');
    const item = this.item('If a student tells you');
    const isRead = item.locator('summary').getByText(/^Read on/);
    if (await isRead.isVisible()) return;
    await item.getByRole('button', { name: 'Read the card' }).click();
    await this.page.getByRole('button', { name: 'I have read this' }).click();
    await expect(isRead).toBeVisible();
  }

  /** Names two adults, where nobody has yet. */
  async nameAdults(): Promise<void> {
    await this.openItem('Two adults');
    if (await this.page.getByText('Change who is named', { exact: true }).isVisible()) return;
    for (const [at, { name, place }] of adults.entries()) {
      const adult = this.page.getByRole('group', { name: adultLegends[at]! });
      await adult.getByLabel('Name and role').fill(name);
      await adult.getByLabel('Where and when to find them').fill(place);
      await adult.getByLabel('Where and when to find them').blur();
    }
  }

  /** Says what is asked anew for every class, and goes to the lobby. */
  async pressStart(): Promise<void> {
    await this.openItem('Two adults');
    const there = this.page.getByRole('checkbox', { name: / is in school today$/ });
    for (const tick of await there.all()) await tick.check();
    await this.openItem('A different task');
    await this.page.getByLabel('It is ready for this class').check();
    await this.page.getByRole('button', { name: 'Start the class' }).click();
    await expect(this.page).toHaveURL(/\/teach\/class\//);
  }

  async openProjector(): Promise<Projector> {
    const opening = this.context.waitForEvent('page');
    await this.page.getByRole('button', { name: 'Open the projector' }).click();
    const projector = new Projector(await opening);
    await projector.page.setViewportSize({ width: 1920, height: 1080 });
    await expect(this.page.getByText('Your notes are covered')).toHaveCount(0);
    return projector;
  }

  async noProjector(): Promise<void> {
    await this.page.getByRole('button', { name: 'There is no projector' }).click();
    await expect(this.page.getByText('Your notes are covered')).toHaveCount(0);
  }

  get bar(): Locator {
    return this.page.getByRole('group', { name: 'Lead the class' });
  }

  get privatePane(): Locator {
    return this.page.getByRole('complementary', { name: 'For you only' });
  }

  /** The code as it is typed, without the space. */
  async code(): Promise<string> {
    const words = await this.page
      .getByText(/^[A-Z0-9]{3}\s?[A-Z0-9]{3}$/)
      .first()
      .innerText();
    return words.replace(/\s/g, '');
  }

  /** Presses a button of the bar by its words. */
  async press(name: string | RegExp): Promise<void> {
    await this.bar.getByRole('button', { name }).click();
  }

  /** The class is at the step of this name. */
  async isAt(step: string): Promise<void> {
    const now = this.page.getByRole('region', { name: 'Steps' }).locator('[aria-current=step]');
    await expect(now).toContainText(step);
  }

  /** On to the next step, which has this name. */
  async next(step: string): Promise<void> {
    await this.press('Next');
    await this.isAt(step);
  }

  async back(step: string): Promise<void> {
    await this.press('Back');
    await this.isAt(step);
  }

  /** To any step, from the list of them; from the lobby, too. */
  async goTo(step: string): Promise<void> {
    const steps = this.page.getByRole('region', { name: 'Steps' });
    await steps.getByRole('button', { name: step }).click();
    await this.isAt(step);
  }

  /** Closes what is open: asked twice, as nothing can open it again. */
  async close(): Promise<void> {
    await this.press(/^Close the/);
    await this.press(/ now\?$/);
  }

  async reads(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  async lock(): Promise<void> {
    const header = this.page.getByRole('banner');
    await header.getByRole('button', { name: 'Menu' }).click();
    await header.getByRole('button', { name: 'Lock the class' }).click();
    await expect(header.getByRole('button', { name: 'Unlock the class' })).toBeVisible();
    await this.page.keyboard.press('Escape');
  }

  /** A card in the queue, by its words. */
  card(words: string): Locator {
    return this.privatePane.getByRole('listitem').filter({ hasText: words });
  }

  /** Presses a button of a card, once somebody can have read it: earlier no press counts. */
  async pressOnCard(words: string, name: RegExp): Promise<void> {
    const button = this.card(words).getByRole('button', { name });
    await expect(button).toBeVisible();
    await expect(async () => {
      if (await button.isVisible()) await button.click({ timeout: 1_000 });
      await expect(button).toBeHidden({ timeout: 1_000 });
    }).toPass();
  }

  async showCard(words: string): Promise<void> {
    await this.pressOnCard(words, /^Show the class/);
  }

  async endClass(): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu' }).click();
    await this.page.getByRole('button', { name: /^End the class …/ }).click();
    await this.page.getByRole('button', { name: 'End the class now' }).click();
    await this.reads('The class is over');
  }
}
