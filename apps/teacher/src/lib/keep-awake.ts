/** What of a browser keeps a screen awake, and says when a page is seen again. */
export interface Waker {
  /** Missing on plain http, where browsers do not offer it. */
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

const browser = (): Waker => ({
  wakeLock: (navigator as Partial<Pick<Navigator, 'wakeLock'>>).wakeLock,
  page: document,
});

/**
 * Keeps this screen awake. A browser takes that back whenever the page is out of sight, so it is asked
 * for again when the page is seen.
 *
 * @param onrefused the browser can't, or won't, as with a battery that is nearly empty; told once
 * @returns lets the screen sleep again
 */
export function keepAwake(
  onrefused: () => void,
  { wakeLock, page }: Waker = browser(),
): () => void {
  let held: WakeLockSentinel | undefined;
  let isAsking = false;
  let isDone = false;
  let isTold = false;

  function tell() {
    if (isTold) return;
    isTold = true;
    onrefused();
  }

  async function ask() {
    if (!wakeLock || isDone || isAsking || page.visibilityState !== 'visible') return;
    if (held && !held.released) return;
    isAsking = true;
    try {
      held = await wakeLock.request('screen');
      if (isDone) await held.release();
    } catch {
      // Out of sight in the meantime: that is asked again, and is no refusal.
      if (page.visibilityState === 'visible' && !isDone) tell();
    } finally {
      isAsking = false;
    }
  }

  const look = () => void ask();
  if (!wakeLock) tell();
  page.addEventListener('visibilitychange', look);
  look();

  return () => {
    isDone = true;
    page.removeEventListener('visibilitychange', look);
    held?.release().catch(() => {});
  };
}
