import type { Screen } from './screen.ts';

const nowhere = { stepId: '', top: 0 };

/** Keeps how far down a step was read, so that it comes back there after a pause. */
export class Bookmark {
  #stepId = '';
  #kept = nowhere;

  /**
   * Call it when another step or another kind of screen comes.
   *
   * @param top tells how far the page is scrolled now; asked only where a step goes away
   * @returns how far down the screen that comes begins
   */
  turnTo(screen: Screen, top: () => number): number {
    if (this.#stepId) this.#kept = { stepId: this.#stepId, top: top() };
    this.#stepId = screen.name === 'step' ? screen.device.stepId : '';
    if (screen.name !== 'step' && screen.name !== 'quiet') this.#kept = nowhere;
    return this.#stepId === this.#kept.stepId ? this.#kept.top : 0;
  }
}
