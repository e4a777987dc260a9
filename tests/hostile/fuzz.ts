import {
  messageType,
  protocolVersion,
  syncType,
  writeHello,
  writeIntent,
  writeTokenRequest,
} from '@sightline/protocol';
import { writeRawFrame } from '../support/raw-socket.ts';
import { compose, step1 } from './intruder.ts';

type Dice = (limit: number) => number;

const strings = [
  '',
  'a',
  'two-offers',
  'help',
  '1.1',
  '__proto__',
  'constructor',
  '../x',
  '\u0000',
].concat('\ud800', '\u202e', 'x'.repeat(64), 'x'.repeat(65), 'abcdefghijklmnop');
const keys = ['type', 'step', 'work', 'marks', 'state', 'item', 'reason', '__proto__', 'seat'];
const numbers = [0, 1, 2, 3, 127, 128, 2 ** 31, 2 ** 32, 2 ** 53 - 1];

/** Messages that look as if they could be meant, and much that could not. */
export class Fuzz {
  readonly #roll: Dice;

  constructor(roll: Dice) {
    this.#roll = roll;
  }

  /** A frame for a connection that has said hello; most of them well-formed messages. */
  frame(): Buffer {
    const roll = this.#roll;
    const kind = roll(100);
    if (kind < 88) return writeRawFrame(this.#plausible());
    if (kind < 92) return writeRawFrame(this.#mutate(this.#plausible()));
    if (kind < 95) return writeRawFrame(compose(roll(130), this.#bytes(40)));
    if (kind < 97) return writeRawFrame(this.#bytes(200));
    return this.#mutate(writeRawFrame(this.#plausible(), { head: roll(256) }));
  }

  /** What a stranger may say first. */
  greeting(): Buffer {
    const hello = writeHello({
      version: this.#pick([protocolVersion, ...numbers]),
      secret: this.#pick(strings),
      device: this.#pick(strings),
    });
    return writeRawFrame(this.#roll(2) ? hello : this.#mutate(hello));
  }

  #plausible(): Uint8Array {
    switch (this.#roll(12)) {
      case 0:
        return this.#roll(8) ? writeTokenRequest('ponmlkjihgfedcba') : step1;
      case 1:
        return this.#roll(8)
          ? writeTokenRequest('abcdefghijklmnop')
          : compose(messageType.sync, syncType.step1, this.#bytes(100));
      case 2:
        return writeIntent({ number: 1, body: JSON.stringify(this.#work()) });
      case 3:
        return this.#roll(8)
          ? writeIntent({ number: 1, body: JSON.stringify(this.#work()) })
          : writeIntent({ number: this.#pick(numbers), body: JSON.stringify(this.#value(4)) });
      default:
        return writeTokenRequest(this.#pick(strings).slice(0, 32));
    }
  }

  #work(): unknown {
    const marks = Array.from({ length: this.#roll(4) }, () => ({ item: `${this.#roll(3)}.1` }));
    return {
      type: 'work',
      step: 'two-offers',
      work: { marks, state: this.#pick(['open', 'done', 'skip']) },
    };
  }

  #value(depth: number): unknown {
    const kind = this.#roll(depth > 0 ? 7 : 4);
    if (kind === 0) return this.#pick(numbers);
    if (kind === 1) return this.#pick(strings);
    if (kind === 2) return this.#pick([null, true, false]);
    if (kind === 3) return this.#pick(['work', 'marks', 'state']);
    const length = this.#roll(5);
    if (kind === 4) return Array.from({ length }, () => this.#value(depth - 1));
    const entries = Array.from(
      { length },
      () => [this.#pick(keys), this.#value(depth - 1)] as const,
    );
    return Object.fromEntries(entries);
  }

  /** With a byte or two changed, taken away, repeated or put in. */
  #mutate(whole: Uint8Array): Buffer {
    const bytes = [...whole];
    for (let change = 0; change <= this.#roll(3); change++) {
      const at = this.#roll(bytes.length + 1);
      const kind = this.#roll(5);
      if (kind === 0) bytes.splice(at, 1);
      else if (kind === 1) bytes.splice(at, 0, this.#roll(256));
      else if (kind === 2) bytes.splice(at, 0, ...bytes.slice(at, at + 8));
      else if (kind === 3) bytes.length = at;
      else bytes[at] = (bytes[at] ?? 0) ^ (1 << this.#roll(8));
    }
    return Buffer.from(bytes);
  }

  #bytes(limit: number): Buffer {
    return Buffer.from(Array.from({ length: this.#roll(limit) }, () => this.#roll(256)));
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#roll(items.length)]!;
  }
}
