import type { Surroundings } from './surroundings.ts';

/** Everything the server ever says in its log. No text of any person can get in: there is no field for it. */
export type JournalEvent =
  | 'class-started'
  | 'class-restored'
  | 'class-over'
  | 'storage-failed'
  | 'storage-recovered'
  | 'frame-refused'
  | 'socket-refused'
  | 'upgrade-refused'
  | 'request-refused'
  | 'fault';

/** Counts what happens; prints each kind at most once a minute, as a name and a number. */
export interface Journal {
  note(event: JournalEvent): void;
  /** A mistake of ours: prints where in the source it was thrown, never its message. */
  fault(error: unknown): void;
  /** How often an event was noted since the start. */
  count(event: JournalEvent): number;
  close(): void;
}

const quietMs = 60_000;

export function createJournal({ later, print }: Pick<Surroundings, 'later' | 'print'>): Journal {
  const totals = new Map<string, number>();
  const quiet = new Map<string, { unprinted: number; cancel: () => void }>();

  function report(line: string): void {
    const waiting = quiet.get(line);
    if (waiting) {
      waiting.unprinted++;
      return;
    }
    print(line);
    const entry = { unprinted: 0, cancel: later(quietMs, () => wake(line)) };
    quiet.set(line, entry);
  }

  function wake(line: string): void {
    const unprinted = quiet.get(line)?.unprinted ?? 0;
    quiet.delete(line);
    if (unprinted > 0) print(`${line} (${unprinted} more in a minute)`);
  }

  function add(event: JournalEvent): void {
    totals.set(event, (totals.get(event) ?? 0) + 1);
  }

  return {
    note(event) {
      add(event);
      report(event);
    },
    fault(error) {
      add('fault');
      report(`fault ${placeOf(error)}`);
    },
    count: (event) => totals.get(event) ?? 0,
    close() {
      for (const { cancel } of quiet.values()) cancel();
      quiet.clear();
    },
  };
}

/** `session/host.ts:41`, or nothing: a message could hold what somebody wrote, a place cannot. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /\/src\/([a-z/.-]+\.ts:\d+)/.exec(stack)?.[1] ?? 'somewhere';
}
