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
      const { control } = await this.run(look, name);
      if (!control) throw new Error(`there is nothing to press called “${name}”`);
      if (control.under) throw new Error(`“${name}” lies under ${control.under}`);
      return control;
    }, patience);
    await this.browser.act({
      type: 'pointer',
      id: 'pointer',
      actions: [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Waits until the control of this name is pressed or chosen. */
  async isOn(name: string): Promise<void> {
    const isOn = async () => (await this.run(look, name)).control?.isOn;
    await expect.poll(isOn, patience).toBe(true);
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
      const { focused } = await this.run(look, '');
      if (focused.startsWith(name)) return;
      passed.push(focused);
    }
    throw new Error(`Tab does not come to “${name}”, only to ${passed.join(', ')}`);
  }

  /** @param inPage runs there, so it knows nothing from outside but what it is given */
  async run<Given extends readonly unknown[], Found>(
    inPage: (...given: Given) => Found,
    ...given: Given
  ): Promise<Awaited<Found>> {
    const call = `(${String(inPage)})(...${JSON.stringify(given)})`;
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

interface Sight {
  /** The name of what has the focus. */
  readonly focused: string;
  /** The control of that name, scrolled into sight; undefined where there is none. */
  readonly control?: {
    readonly x: number;
    readonly y: number;
    /** Pressed or chosen. */
    readonly isOn: boolean;
    /** What lies over it; empty where nothing does. */
    readonly under: string;
  };
}

/**
 * Runs in the page.
 *
 * Without `labels`: WebKitGTK 2.50 crashes when it throws such a list away.
 *
 * @param name what people read on a control, or the beginning of it
 */
function look(name: string): Sight {
  const labelOf = (control: Element) =>
    control.closest('label') ??
    (control.id ? document.querySelector(`label[for="${CSS.escape(control.id)}"]`) : null) ??
    control;
  const nameOf = (control: Element | null) => {
    const label = control && labelOf(control);
    return label instanceof HTMLElement ? label.innerText.replace(/\s+/g, ' ').trim() : '';
  };
  const focused = nameOf(document.activeElement);
  const inFront = document.querySelector('dialog:modal') ?? document;
  const seen = [...inFront.querySelectorAll('button, input')].filter((it) => it.checkVisibility());
  const control =
    seen.find((one) => nameOf(one) === name) ?? seen.find((one) => nameOf(one).startsWith(name));
  if (!name || !control) return { focused };
  const isOn = control.matches('[aria-pressed=true], :checked');
  const target = control.matches('[type=radio], [type=checkbox]') ? labelOf(control) : control;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const top = document.elementFromPoint(x, y);
  const under = target.contains(top) ? '' : (top?.outerHTML.slice(0, 80) ?? 'nothing');
  return { focused, control: { x, y, isOn, under } };
}
