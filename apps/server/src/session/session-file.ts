import { timingSafeEqual } from 'node:crypto';
import { createSeal, type Seal } from '../storage/seal.ts';
import type { Storage } from '../storage/storage.ts';
import type { Surroundings } from '../surroundings.ts';
import { diffRecords, type Records } from './records.ts';
import {
  isOpenRecord,
  namesOnDisk,
  readOpenRecord,
  readRecords,
  writeOpenRecord,
  type ReadRecords,
} from './records-on-disk.ts';

/** What is kept of a class unencrypted; nothing of it says who somebody is or what they did. */
export interface About {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /**
   * For how long servers have had this class on disk and nobody has brought it back, in milliseconds
   * of their own running time: no date is compared with another. Absent: not at all.
   */
  readonly idleMs?: number;
  readonly epoch: number;
  /** The class is over: what is left of it is to be deleted. */
  readonly isOver?: boolean;
  /** A practice class: nobody in it comes back to a server that was restarted. */
  readonly isPractice?: boolean;
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
    const changes = diffRecords(this.#committed, records, (name, value) =>
      this.#encode(name, value),
    ).flatMap(({ name, bytes }) =>
      namesOnDisk(name).map((one) => {
        const isCopy = one === name || bytes === null;
        return { name: one, bytes: isCopy ? bytes : this.#encode(one, records.get(name)) };
      }),
    );
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

  /**
   * Reads what can be read. Undefined when the key opens nothing at all: it is another class's.
   *
   * @throws when the disk does not give the records back
   */
  open(): ReadRecords | undefined {
    const read = readRecords(this.#storage.readRecords(this.sessionId), (name, bytes) =>
      this.#decode(name, bytes),
    );
    if (![...read.records.keys()].some((name) => !isOpenRecord(name))) return undefined;
    const toWrite = [...read.lost, ...read.halved];
    this.#committed = new Map([
      ...read.records,
      ...toWrite.map((name) => [name, undefined] as const),
    ]);
    return read;
  }

  /** The urns of these questions; one that is damaged is left out, as one that was never written. */
  async openUrns(questions: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = await this.#storage.readSnapshots(this.sessionId, questions);
    const opened = new Map<string, Uint8Array>();
    for (const [question, bytes] of files) {
      try {
        opened.set(question, this.#seal.open(this.#address(`urn/${question}`), bytes));
      } catch {
        continue;
      }
    }
    return opened;
  }

  /** Names of all files of urns that are there, also of questions that are closed. */
  listUrns(): Promise<readonly string[]> {
    return this.#storage.listSnapshots(this.sessionId);
  }

  /** Destroys the key, then the files, which are worth nothing without it. */
  async erase(): Promise<void> {
    this.#isErased = true;
    this.#key.fill(0);
    await this.#storage.deleteSession(this.sessionId);
  }

  #encode(name: string, value: unknown): Uint8Array {
    if (isOpenRecord(name)) return writeOpenRecord(name, value);
    return this.#seal.close(this.#address(name), Buffer.from(JSON.stringify(value)));
  }

  #decode(name: string, bytes: Uint8Array): unknown {
    if (isOpenRecord(name)) return readOpenRecord(name, bytes);
    return JSON.parse(Buffer.from(this.#seal.open(this.#address(name), bytes)).toString());
  }

  #address(name: string): string {
    return `${this.sessionId}/${name}`;
  }
}
