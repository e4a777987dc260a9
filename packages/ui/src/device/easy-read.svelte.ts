/** Whether a student reads in easier words. Nobody is told: it is never sent. */
export class EasyRead {
  #isOn = $state(false);
  readonly #onturn: ((isOn: boolean) => void) | undefined;

  /** @param onturn hears of each change */
  constructor(onturn?: (isOn: boolean) => void) {
    this.#onturn = onturn;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(isOn: boolean) {
    this.#isOn = isOn;
    this.#onturn?.(isOn);
  }
}
