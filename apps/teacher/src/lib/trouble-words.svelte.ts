import { isUnreachable } from './api.ts';
import { whenBack } from './when-back.ts';

/**
 * Why something could not be done, in words. "The server cannot be reached" goes away by itself when it
 * can.
 */
export class TroubleWords {
  words = $state('');
  #stop = () => {};

  see(refusal: unknown, words = (refusal as Error).message): void {
    this.clear();
    this.words = words;
    if (isUnreachable(refusal)) this.#stop = whenBack(() => this.clear());
  }

  clear(): void {
    this.#stop();
    this.#stop = () => {};
    this.words = '';
  }
}
