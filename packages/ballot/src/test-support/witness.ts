/** Gathers all classes that look the same from outside, and says what their people have in common. */
export class Witness {
  readonly #groups = new Map<
    string,
    { readonly low: number[]; readonly high: number[]; isUnanimous: boolean }
  >();

  /**
   * @param sight all that is shown of the class
   * @param counts how many picked each option; of a vote and its revote, one after the other
   * @param isUnanimous all who could answer picked the same
   */
  see(sight: string, counts: readonly number[], isUnanimous: boolean): void {
    const group = this.#groups.get(sight);
    if (!group) {
      this.#groups.set(sight, { low: [...counts], high: [...counts], isUnanimous });
      return;
    }
    for (let cell = 0; cell < counts.length; cell++) {
      const count = counts[cell]!;
      if (count < group.low[cell]!) group.low[cell] = count;
      if (count > group.high[cell]!) group.high[cell] = count;
    }
    group.isUnanimous &&= isUnanimous;
  }

  /** What somebody who knows the rule could be certain of: a cell of one to four, or that all agree. */
  certainties(): string[] {
    return [...this.#groups].flatMap(([sight, { low, high, isUnanimous }]) => {
      const cells = low.flatMap((count, cell) =>
        count >= 1 && high[cell]! <= 4
          ? [`${sight}: cell ${cell} has ${count} to ${high[cell]}`]
          : [],
      );
      return isUnanimous ? [...cells, `${sight}: all agree`] : cells;
    });
  }
}
