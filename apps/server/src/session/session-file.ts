import { timingSafeEqual } from 'node:crypto';
import { createSeal, type Seal } from '../storage/seal.ts';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import { diffRecords, type Records } from './records.ts';

/** What is kept of a class unencrypted; nothing of it says who somebody is or what they did. */
export interface About {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** When the server last had this class, to ten minutes. */
  readonly aliveAt: number;
  readonly epoch: number;
  /** The class is over: what is left of it is to be deleted. */
  readonly isOver?: boolean;
  /** A practice class: nobody in it comes back to a server that was restarted. */
  readonly isPractice?: boolean;
}

/** Names of records that are not encrypted: needed before the key is back. */
export function isOpenRecord(name: string): boolean {
  return name === 'about' || name.startsWith('roll/');
}

export function parseRecord(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString());
}

/** One class on disk, encrypted with its key. */
export class SessionFile {
  readonly sessionId: string;
  #key: Uint8Array;
  #seal: Seal;
  #storage: Storage;
  #committed: Records = new Map();
  #isErased = false;

  constructor(
    sessionId: string,
    key: Uint8Array,
    storage: Storage,
    surroundings: Pick<Surroundings, 'random'>,
  ) {
    this.sessionId = sessionId;
    this.#key = key;
    this.#seal = createSeal(key, surroundings);
    this.#storage = storage;
  }

  /** For the teacher's devices: base64url. */
  get key(): string {
    return Buffer.from(this.#key).toString('base64url');
  }

  /** Compares in constant time. */
  hasKey(key: Uint8Array): boolean {
    return key.length === this.#key.length && timingSafeEqual(key, this.#key);
  }

  /** Writes what differs from the last commit; durable when it returns. */
  async commit(records: Records): Promise<void> {
    if (this.#isErased) return;
    const changes = diffRecords(this.#committed, records, (name, value) => {
      const plain = Buffer.from(JSON.stringify(value));
      return isOpenRecord(name) ? plain : this.#seal.close(this.#address(name), plain);
    });
    if (changes.length > 0) await this.#storage.commit(this.sessionId, changes);
    this.#committed = records;
  }

  /** Replaces an urn's file; null deletes it. */
  async saveUrn(question: string, bytes: Uint8Array | null): Promise<void> {
    // A destroyed key is all zeros: what it sealed would be open to everybody.
    if (this.#isErased) return;
    const sealed = bytes && this.#seal.close(this.#address(`urn/${question}`), bytes);
    await this.#storage.replaceSnapshot(this.sessionId, question, sealed);
  }

  /** Reads all records. @throws when the key is not theirs */
  open(): Records {
    const records = new Map<string, unknown>();
    for (const [name, bytes] of this.#storage.readRecords(this.sessionId)) {
      const plain = isOpenRecord(name) ? bytes : this.#seal.open(this.#address(name), bytes);
      records.set(name, parseRecord(plain));
    }
    this.#committed = records;
    return records;
  }

  async openUrns(): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = await this.#storage.readSnapshots(this.sessionId);
    return new Map(
      [...files].map(([question, bytes]) => {
        return [question, this.#seal.open(this.#address(`urn/${question}`), bytes)];
      }),
    );
  }

  /** Destroys the key, then the files, which are worth nothing without it. */
  async erase(): Promise<void> {
    this.#isErased = true;
    this.#key.fill(0);
    await this.#storage.deleteSession(this.sessionId);
  }

  #address(name: string): string {
    return `${this.sessionId}/${name}`;
  }
}
