import { expect, vi } from 'vitest';
import type { Browser } from './browser.ts';

/** How long a state may take to come. */
const patience = { timeout: 10_000, interval: 50 };

/** What WebDriver calls the keys that write nothing. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Space: ' ',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
} as const;

/** The student's page as a person meets it: words that are shown, and controls by their names. */
export class Page {
  readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Waits until these words are shown. */
  async shows(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.words(), patience).toMatch(words);
  }

  /** Waits until these words are shown nowhere. */
  async hides(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.words(), patience).not.toMatch(words);
  }

  /** All that is shown; what is only read aloud is not. */
  words(): Promise<string> {
    return this.run(() => {
      const aloud = document.querySelector<HTMLElement>('[aria-live]')?.innerText ?? '';
      return document.body.innerText.replace(aloud, '').replace(/\s+/g, ' ');
    });
  }

  /** Points at the control of this name and presses, once it is there and nothing lies over it. */
  async click(name: string): Promise<void> {
    const { x, y } = await vi.waitFor(async () => {
      const found = await this.run(findControl, name);
      if (typeof found === 'string') throw new Error(found);
      return found;
    }, patience);
    await this.browser.act({
      type: 'pointer',
      id: 'pointer',
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Waits until the control of this name is pressed or chosen. */
  async isOn(name: string): Promise<void> {
    await expect.poll(() => this.run(isControlOn, name), patience).toBe(true);
  }

  async type(text: string): Promise<void> {
    await this.#press([...text]);
  }

  async press(key: keyof typeof keys, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.#press([keys[key]]);
  }

  /** On with Tab, until the control of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < 40; press++) {
      await this.press('Tab');
      const focused = await this.focused();
      if (focused.startsWith(name)) return;
      passed.push(focused);
    }
    throw new Error(`Tab does not come to “${name}”, only to ${passed.join(', ')}`);
  }

  /** The name of what has the focus. */
  focused(): Promise<string> {
    return this.run(nameFocused);
  }

  /** @param look runs in the page, so it knows nothing from outside but what it is given */
  async run<Given extends readonly unknown[], Found>(
    look: (...given: Given) => Found,
    ...given: Given
  ): Promise<Awaited<Found>> {
    const call = `(${String(look)})(...${JSON.stringify(given)})`;
    const found = await this.browser.evaluate(
      `Promise.resolve(${call}).then((value) => JSON.stringify({ value }))`,
    );
    return (JSON.parse(found) as { value: Awaited<Found> }).value;
  }

  async #press(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value } as const,
      { type: 'keyUp', value } as const,
    ]);
    await this.browser.act({ type: 'key', id: 'keyboard', actions });
  }
}

/** @returns its middle, or why it cannot be pressed */
function findControl(name: string): { readonly x: number; readonly y: number } | string {
  const inFront = document.querySelector('dialog:modal') ?? document;
  for (const control of inFront.querySelectorAll<HTMLElement>('button, input')) {
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
    const words = (label ?? control).innerText.replace(/\s+/g, ' ').trim();
    const isIt = words === name || (words.startsWith(name) && name.length > 8);
    if (!isIt || !control.checkVisibility()) continue;
    const isChoice = label && control.matches('[type=radio], [type=checkbox]');
    const target = isChoice ? label : control;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = target.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    if (target.contains(top)) return middle;
    return `“${name}” lies under ${top?.outerHTML.slice(0, 80)}`;
  }
  return `there is nothing to press called “${name}”`;
}

function isControlOn(name: string): boolean {
  return [...document.querySelectorAll<HTMLElement>('button, input')].some((control) => {
    const isChoice = control instanceof HTMLInputElement;
    const label = isChoice ? control.labels?.[0] : control;
    if (!label?.innerText.replace(/\s+/g, ' ').trim().startsWith(name)) return false;
    return isChoice ? control.checked : control.getAttribute('aria-pressed') === 'true';
  });
}

function nameFocused(): string {
  const focused = document.activeElement;
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
  return label instanceof HTMLElement ? label.innerText.replace(/\s+/g, ' ').trim() : '';
}
