import type { TabStore } from './tab-store.ts';

const name = 'cover';

/**
 * Whether the page is covered. One act covers it; two different ones uncover it, the second elsewhere
 * on the screen, so that no key held down, no double press and no reload does.
 */
export class Covering {
  readonly #tab: Pick<TabStore, 'read' | 'write' | 'remove'>;
  #isOn = $state(false);
  #isAsking = $state(false);

  constructor(tab: Pick<TabStore, 'read' | 'write' | 'remove'>) {
    this.#tab = tab;
    this.#isOn = tab.read(name) !== '';
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** The student was asked whether the page is to be shown again, and has not answered yet. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  cover(): void {
    this.#isOn = true;
    this.#isAsking = false;
    this.#tab.write(name, 'on');
  }

  ask(): void {
    this.#isAsking = this.#isOn;
  }

  /** It stays covered, and has to be asked anew. */
  stay(): void {
    this.#isAsking = false;
  }

  /** The answer to what was asked; without it nothing happens. */
  uncover(): void {
    if (!this.#isAsking) return;
    this.#isAsking = false;
    this.#isOn = false;
    this.#tab.remove(name);
  }
}
