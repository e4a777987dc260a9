/** Shows the newest value of one document and never goes back to an older one. */
export class Monotonic<Value extends { readonly sequence: number }> {
  #value: Value | undefined;
  #epoch = -1;

  get value(): Value | undefined {
    return this.#value;
  }

  /**
   * @param epoch a new epoch counts its sequence anew
   * @returns whether `value` is the one shown now
   */
  offer(epoch: number, value: Value): boolean {
    const isOlder =
      epoch < this.#epoch ||
      (epoch === this.#epoch &&
        this.#value !== undefined &&
        value.sequence <= this.#value.sequence);
    if (isOlder) return false;
    this.#epoch = epoch;
    this.#value = value;
    return true;
  }
}
