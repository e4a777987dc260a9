/** So long after the page was covered Continue does nothing: a panicked second tap must not uncover it. */
const deafMs = 500;

/** Whether the page is covered. Times are those of the events that ask for a change. */
export class Covering {
  isOn = $state(false);
  #sinceMs = 0;

  cover(atMs: number): void {
    this.isOn = true;
    this.#sinceMs = atMs;
  }

  /** By the button on the cover. */
  continue(atMs: number): void {
    if (atMs - this.#sinceMs >= deafMs) this.uncover();
  }

  uncover(): void {
    this.isOn = false;
  }
}
