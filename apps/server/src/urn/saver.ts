/**
 * Runs `save` so that everything that was there when `request` was called is saved when it resolves.
 * While one save runs, all who ask share the next.
 */
export interface Saver {
  request(): Promise<void>;
  /** When no save runs or waits. */
  idle(): Promise<void>;
}

export function createSaver(save: () => Promise<void>): Saver {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  function start(): Promise<void> {
    const run = save();
    running = run;
    const end = () => {
      if (running === run) running = undefined;
    };
    run.then(end, end);
    return run;
  }

  async function afterThisOne(): Promise<void> {
    await running?.catch(() => {});
    next = undefined;
    return start();
  }

  return {
    request() {
      if (!running) return start();
      next ??= afterThisOne();
      return next;
    },
    async idle() {
      while (running) await running.catch(() => {});
    },
  };
}
