/** In a new round the devices have sent again after so long: they take two seconds at most. */
const takesMs = 3_500;

/** Whether devices send their answers again now, because a question has started again. */
export class SendingAgain {
  isOn = $state(false);
  #restarts: number | undefined;
  #waiting = $state.raw<() => void>();
  #cancel = () => {};

  /** Something waits for the end of it. */
  get holdsUp(): boolean {
    return this.#waiting !== undefined;
  }

  /** @param restarts how often a question of the class has started again; what was before is no news */
  see(restarts: number): void {
    const isNews = this.#restarts !== undefined && restarts > this.#restarts;
    this.#restarts = restarts;
    if (!isNews) return;
    this.#cancel();
    this.isOn = true;
    const timer = setTimeout(() => this.#end(), takesMs);
    this.#cancel = () => clearTimeout(timer);
  }

  /** Runs at once, or in place of what waited for the end of it. */
  afterwards(run: () => void): void {
    if (this.isOn) this.#waiting = run;
    else run();
  }

  #end(): void {
    this.isOn = false;
    const run = this.#waiting;
    this.#waiting = undefined;
    run?.();
  }
}
