import { answerLength, readAnswer, writeAnswer } from './codec.ts';
import type { Answer } from './question.ts';

const nullifierLength = 16;
const recordLength = nullifierLength + answerLength;

/**
 * Where ballots wait: nullifier → latest answer, and nothing else. The records lie in one block of
 * bytes, always sorted by nullifier, so that neither the heap nor a snapshot knows in what order
 * they came.
 */
export class Urn {
  #records = new Uint8Array(64 * recordLength);
  #count = 0;

  /** How many different nullifiers have a ballot here. */
  get count(): number {
    return this.#count;
  }

  /** Puts an answer in, in place of an earlier one with the same nullifier (16 bytes). */
  cast(nullifier: Uint8Array, answer: Answer): void {
    if (nullifier.length !== nullifierLength) throw new RangeError('a nullifier has 16 bytes');
    const index = this.#find(nullifier);
    const at = index * recordLength;
    if (index === this.#count || this.#compare(index, nullifier) !== 0) {
      this.#makeRoom();
      this.#records.copyWithin(at + recordLength, at, this.#count * recordLength);
      this.#records.set(nullifier, at);
      this.#count++;
    }
    this.#records.set(writeAnswer(answer), at + nullifierLength);
  }

  /** Every answer once, in the order of the nullifiers. */
  answers(): Answer[] {
    return Array.from({ length: this.#count }, (_, index) => {
      const at = index * recordLength + nullifierLength;
      return readAnswer(this.#records.subarray(at, at + answerLength))!;
    });
  }

  /** The records, 32 bytes each: nullifier(16) ‖ answer(16), ascending. */
  snapshot(): Uint8Array {
    return this.#records.slice(0, this.#count * recordLength);
  }

  /** Overwrites every ballot with zeros. */
  destroy(): void {
    this.#records.fill(0);
    this.#count = 0;
  }

  /** @throws {RangeError} when the bytes are not a {@link snapshot} */
  static restore(snapshot: Uint8Array): Urn {
    const urn = new Urn();
    for (let at = 0; at < snapshot.length; at += recordLength) {
      const answer = readAnswer(snapshot.subarray(at + nullifierLength, at + recordLength));
      if (!answer) throw new RangeError('a record is broken');
      urn.cast(snapshot.subarray(at, at + nullifierLength), answer);
      if (urn.#count !== at / recordLength + 1) throw new RangeError('a record stands twice');
    }
    return urn;
  }

  /** Index of the first record that is not below the nullifier. */
  #find(nullifier: Uint8Array): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, nullifier) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(index: number, nullifier: Uint8Array): number {
    const at = index * recordLength;
    for (let offset = 0; offset < nullifierLength; offset++) {
      const difference = this.#records[at + offset]! - nullifier[offset]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #makeRoom(): void {
    if ((this.#count + 1) * recordLength <= this.#records.length) return;
    const larger = new Uint8Array(this.#records.length * 2);
    larger.set(this.#records);
    this.#records.fill(0);
    this.#records = larger;
  }
}
