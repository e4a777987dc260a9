import type { TabStore } from './tab-store.ts';

/** What a tab keeps of its class through a reload. What was answered is not in it. */
export interface KeptSeat {
  readonly secret: string;
  readonly sessionId: string;
  /** What it came in with: a link with the same one leads nowhere else. */
  readonly code: string;
  /** Ids of the rounds in which an answer or a skip is saved, the newest last. */
  readonly sent: readonly string[];
  /** Reads in easier words. */
  readonly isEasy: boolean;
}

/** Where a tab keeps its seat, so that a reload finds it again. */
export interface SeatStore {
  /** Undefined when this tab has no seat. */
  read(): KeptSeat | undefined;
  /** @returns false where the browser does not keep it through a reload */
  write(seat: KeptSeat): boolean;
  clear(): void;
}

const name = 'seat';

export function createSeatStore(tab: TabStore): SeatStore {
  return {
    read: () => {
      try {
        return JSON.parse(tab.read(name)) as KeptSeat;
      } catch {
        return undefined;
      }
    },
    write: (seat) => tab.write(name, JSON.stringify(seat)),
    clear: () => tab.remove(name),
  };
}
