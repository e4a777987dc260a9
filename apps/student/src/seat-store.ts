import type { TabStore } from './tab-store.ts';

/** Where a tab keeps the secret of its seat, so that a reload finds it again. */
export interface SeatStore {
  /** Empty when this tab has no seat. */
  read(): string;
  write(secret: string): void;
  clear(): void;
}

const name = 'seat';

export function createSeatStore(tab: TabStore): SeatStore {
  return {
    read: () => tab.read(name),
    write: (secret) => tab.write(name, secret),
    clear: () => tab.remove(name),
  };
}
