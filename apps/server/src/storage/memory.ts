import type { Storage } from './storage.ts';

/** Keeps everything until the process ends: for practice classes and tests. */
export function createMemoryStorage(): Storage {
  const records = new Map<string, Map<string, Uint8Array>>();
  const snapshots = new Map<string, Map<string, Uint8Array>>();

  function change(
    kept: Map<string, Map<string, Uint8Array>>,
    sessionId: string,
    name: string,
    bytes: Uint8Array | null,
  ): void {
    const session = kept.get(sessionId) ?? new Map<string, Uint8Array>();
    if (bytes) session.set(name, new Uint8Array(bytes));
    else session.delete(name);
    if (session.size > 0) kept.set(sessionId, session);
    else kept.delete(sessionId);
  }

  return {
    async commit(sessionId, changes) {
      for (const { name, bytes } of changes) change(records, sessionId, name, bytes);
    },
    async replaceSnapshot(sessionId, name, bytes) {
      change(snapshots, sessionId, name, bytes);
    },
    listSessions: () => [...new Set([...records.keys(), ...snapshots.keys()])],
    readRecords: (sessionId) => new Map(records.get(sessionId)),
    listSnapshots: async (sessionId) => [...(snapshots.get(sessionId)?.keys() ?? [])],
    async readSnapshots(sessionId, names) {
      const kept = [...(snapshots.get(sessionId) ?? [])];
      return new Map(kept.filter(([name]) => names.includes(name)));
    },
    async deleteSession(sessionId) {
      records.delete(sessionId);
      snapshots.delete(sessionId);
    },
    async close() {},
  };
}
