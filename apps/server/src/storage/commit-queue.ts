import type { RecordChange } from './storage.ts';

export interface Commit {
  readonly sessionId: string;
  readonly changes: readonly RecordChange[];
}

interface Waiting {
  readonly commit: Commit;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers what one turn of the event loop brings and writes it as one transaction. */
export function createCommitQueue(write: (batch: readonly Commit[]) => void) {
  let waiting: Waiting[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    try {
      write(batch.map(({ commit }) => commit));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    /** @returns when the commit is durable */
    add(commit: Commit): Promise<void> {
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ commit, resolve, reject });
      });
    },
    /** When nothing waits any more. */
    async settled(): Promise<void> {
      while (waiting.length > 0) await new Promise(setImmediate);
    },
  };
}
