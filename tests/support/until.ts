/** Something that says when it has changed. */
export interface Changing {
  subscribe(listener: () => void): () => void;
}

/**
 * Waits until `look` gives something, looking again after each change.
 *
 * @param what the state that is waited for, for the message of the error
 * @throws when it does not come within `limitMs`
 */
export function until<Found>(
  changing: Changing,
  look: () => Found | undefined | null | false,
  what: string,
  limitMs = 10_000,
): Promise<Found> {
  const { promise, resolve, reject } = Promise.withResolvers<Found>();
  const check = () => {
    const found = look();
    if (found !== undefined && found !== null && found !== false) resolve(found);
  };
  const forget = changing.subscribe(check);
  const deadline = setTimeout(
    () => reject(new Error(`not within ${limitMs} ms: ${what}`)),
    limitMs,
  );
  check();
  return promise.finally(() => {
    clearTimeout(deadline);
    forget();
  });
}
