/** Every way in which up to `seats` people can each pick one of `options`. */
export function* tables(seats: number, options: number): Generator<readonly number[]> {
  const counts = new Array<number>(options).fill(0);
  function* fill(option: number, left: number): Generator<readonly number[]> {
    if (option === options) {
      yield counts;
      return;
    }
    for (let count = 0; count <= left; count++) {
      counts[option] = count;
      yield* fill(option + 1, left - count);
    }
  }
  yield* fill(0, seats);
}

export const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);
