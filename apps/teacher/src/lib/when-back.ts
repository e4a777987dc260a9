const askAgainMs = 2_000;

async function isThere(): Promise<boolean> {
  try {
    const response = await fetch('/healthz', { cache: 'no-store' });
    // A portal that answers for everybody says something else.
    return response.ok && (await response.text()) === 'ok';
  } catch {
    return false;
  }
}

/**
 * Waits for a server that could not be reached.
 *
 * @returns ends the waiting
 */
export function whenBack(run: () => void): () => void {
  let timer = setTimeout(look, askAgainMs);
  let isStopped = false;

  async function look() {
    const isBack = await isThere();
    if (isStopped) return;
    if (isBack) run();
    else timer = setTimeout(look, askAgainMs);
  }

  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
