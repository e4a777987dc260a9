/** One record to put, or to delete when `bytes` is null. */
export interface RecordChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/**
 * Where classes wait for a server that was killed. It sees names and sealed bytes, nothing else.
 *
 * Records are small and change often; a snapshot is one whole file that leaves no trace of how it
 * grew, for ballots.
 */
export interface Storage {
  /**
   * Changes records of one class in one transaction. Classes that change in the same turn share one.
   *
   * @returns when it is durable; rejects when it is not, and then nothing was changed
   */
  commit(sessionId: string, changes: readonly RecordChange[]): Promise<void>;
  /** Replaces a snapshot, durable when this returns; null deletes it. */
  replaceSnapshot(sessionId: string, name: string, bytes: Uint8Array | null): Promise<void>;
  /** Ids of the classes of which something is here. */
  listSessions(): readonly string[];
  /** @throws when the disk does not give them back */
  readRecords(sessionId: string): ReadonlyMap<string, Uint8Array>;
  /** Names of a class's snapshots, also of one that was being written. */
  listSnapshots(sessionId: string): Promise<readonly string[]>;
  /** Those of these names; one that can't be read is left out. */
  readSnapshots(
    sessionId: string,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Deletes a class with all it has. */
  deleteSession(sessionId: string): Promise<void>;
  close(): Promise<void>;
}
