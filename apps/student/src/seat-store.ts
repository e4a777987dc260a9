/** Where a tab keeps the secret of its seat, so that a reload finds it again. */
export interface SeatStore {
  /** Empty when this tab has no seat. */
  read(): string;
  write(secret: string): void;
  clear(): void;
}

const key = 'seat';

/** Forgotten when the tab closes. Nothing but the secret is ever kept. */
export function createSeatStore(storage: Storage): SeatStore {
  return {
    read: () => storage.getItem(key) ?? '',
    write: (secret) => storage.setItem(key, secret),
    clear: () => storage.clear(),
  };
}
