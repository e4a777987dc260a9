import { placeOf, type Screen } from './screen.ts';

const nowhere = { place: '', top: 0 };

/** Keeps how far down a step was read, so that it comes back there after a pause. */
export class Bookmark {
  #place = '';
  #kept = nowhere;

  /**
   * Call it when another step, another part of one, or another kind of screen comes.
   *
   * @param top tells how far the page is scrolled now; asked only where a step goes away
   * @returns how far down the screen that comes begins
   */
  turnTo(screen: Screen, top: () => number): number {
    if (this.#place) this.#kept = { place: this.#place, top: top() };
    this.#place = screen.name === 'step' ? placeOf(screen.device) : '';
    if (screen.name !== 'step' && screen.name !== 'quiet') this.#kept = nowhere;
    return this.#place === this.#kept.place ? this.#kept.top : 0;
  }
}
