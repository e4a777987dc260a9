import { createMemoryStorage } from '../src/storage/memory.ts';
import type { Storage } from '../src/storage/storage.ts';

/** A storage whose disk a test can hold still or break. */
export interface HeldStorage extends Storage {
  /** From now on nothing becomes durable before {@link release}. */
  hold(): void;
  release(): void;
  /** From now on every write fails, until it is mended. */
  break(): void;
  mend(): void;
  /** How many writes are held. */
  readonly held: number;
  /** How many commits were asked for. */
  readonly commits: number;
}

export function createHeldStorage(): HeldStorage {
  const storage = createMemoryStorage();
  let waiting: (() => void)[] = [];
  let isHeld = false;
  let isBroken = false;
  let commits = 0;
  async function pass(): Promise<void> {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    if (isBroken) throw new Error('no space left');
  }
  return {
    ...storage,
    async commit(sessionId, changes) {
      commits++;
      await pass();
      return storage.commit(sessionId, changes);
    },
    async replaceSnapshot(sessionId, name, bytes) {
      await pass();
      return storage.replaceSnapshot(sessionId, name, bytes);
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      for (const resume of waiting) resume();
      waiting = [];
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
