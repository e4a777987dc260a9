import { createMemoryStorage } from '../src/storage/memory.ts';
import type { Storage } from '../src/storage/storage.ts';

/** A storage whose disk a test can hold still or break. */
export interface HeldStorage extends Storage {
  /** From now on nothing becomes durable, and nothing is deleted, before {@link release}. */
  hold(): void;
  /** Lets go what is held now, and goes on holding what comes. */
  letPass(): void;
  release(): void;
  /** From now on every write and every deletion of a class fails, until it is mended. */
  break(): void;
  mend(): void;
  /** How much is held. */
  readonly held: number;
  /** How many commits were asked for. */
  readonly commits: number;
}

export function createHeldStorage(): HeldStorage {
  const storage = createMemoryStorage();
  const waiting: (() => void)[] = [];
  let isHeld = false;
  let isBroken = false;
  let commits = 0;
  async function pass(): Promise<void> {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    if (isBroken) throw new Error('no space left');
  }
  function letPass(): void {
    for (const resume of waiting.splice(0)) resume();
  }
  return {
    ...storage,
    async commit(sessionId, changes) {
      commits++;
      await pass();
      return storage.commit(sessionId, changes);
    },
    async replaceSnapshot(sessionId, name, bytes) {
      // A file can be deleted from a full disk, too, and at once.
      if (bytes) await pass();
      return storage.replaceSnapshot(sessionId, name, bytes);
    },
    async deleteSession(sessionId) {
      await pass();
      return storage.deleteSession(sessionId);
    },
    hold() {
      isHeld = true;
    },
    letPass,
    release() {
      isHeld = false;
      letPass();
    },
    break() {
      isBroken = true;
    },
    mend() {
      isBroken = false;
    },
    get commits() {
      return commits;
    },
    get held() {
      return waiting.length;
    },
  };
}
