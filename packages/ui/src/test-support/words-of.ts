import type { render } from 'svelte/server';

/** The words on a screen, those that are only read aloud included. */
export function wordsOf({ body }: ReturnType<typeof render>): string {
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/?(?:span|svg|path|circle|bdi)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
