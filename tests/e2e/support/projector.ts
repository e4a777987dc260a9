import { expect, type Locator, type Page } from '@playwright/test';

/** The wall, in a window of its own. */
export class Projector {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async shows(words: string | RegExp): Promise<void> {
    await expect(this.main.getByText(words).first()).toBeVisible();
  }

  async hides(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words)).toHaveCount(0);
  }

  /** However small the words had to become. */
  async cutsNothingOff(): Promise<void> {
    const overflow = () =>
      this.main
        .locator('[style*="--fit"]')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight).length);
    await expect.poll(overflow).toBe(0);
  }

  /** Nothing is cut off, nothing scrolls, and the last row can read it: 36 px for what the class reads. */
  async fits(): Promise<void> {
    const misfits = () =>
      this.page.evaluate(() => {
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
        const scale = 1080 / Math.min(clientWidth, clientHeight);
        const words = [...document.querySelectorAll<HTMLElement>('main *')].filter(
          (element) =>
            !element.closest('.aloud') &&
            [...element.childNodes].some(
              (node) => node.nodeName === '#text' && /\S/.test(node.textContent!),
            ),
        );
        const isTiny = (element: HTMLElement) =>
          parseFloat(getComputedStyle(element).fontSize) * scale < 28;
        return {
          overflow: [scrollWidth - clientWidth, scrollHeight - clientHeight],
          crowded: document.querySelectorAll('[data-crowded]').length,
          tiny: words.filter(isTiny).map((element) => element.textContent),
        };
      });
    await expect.poll(misfits).toEqual({ overflow: [0, 0], crowded: 0, tiny: [] });
  }
}
