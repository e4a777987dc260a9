import { Refused } from './api.ts';

/** As often as the class link asks whether the class is back. */
const againMs = 2_000;
/** After a refusal the link has asked, and entered if another device has brought the class back. */
const sureMs = 5_000;

interface Comeback {
  /** Hands the server the key. @throws {Refused} */
  restore(): Promise<void>;
  /**
   * The server does not take this key: only another device can bring the class back. `damaged`: none
   * can.
   */
  onlost(why: 'key' | 'damaged'): void;
}

/**
 * Brings a class back after the server was restarted: asks until the caller has heard from the class.
 * A server that is not there yet is asked again. A refused key is, once, as well: another device may
 * have brought the class back a moment before.
 *
 * @returns ends that
 */
export function bringBack({ restore, onlost }: Comeback): () => void {
  let refusals = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  async function tryOnce() {
    try {
      await restore();
      refusals = 0;
    } catch (refusal) {
      const kind = refusal instanceof Refused ? refusal.kind : undefined;
      if (kind === 'damaged' && !isStopped) return onlost('damaged');
      refusals = kind === 'not-allowed' ? refusals + 1 : 0;
    }
    if (isStopped) return;
    if (refusals === 2) onlost('key');
    else timer = setTimeout(tryOnce, refusals === 0 ? againMs : sureMs);
  }

  void tryOnce();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
