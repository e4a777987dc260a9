import type { Attachment } from 'svelte/attachments';

const places = ':scope > [tabindex="-1"], :scope > summary';

/** Where the focus of an element may go when it is gone: headings around it, the nearest first. */
function placesAround(element: Element, pane: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = element.parentElement; at; at = at === pane ? null : at.parentElement)
    found.push(...at.querySelectorAll<HTMLElement>(places));
  return found;
}

/**
 * A button that has the focus may go away, because what it asked for is done. Then the focus moves to
 * the nearest heading around it, not to the top of the page.
 */
export const catchFocus: Attachment<HTMLElement> = (pane) => {
  let last: Element | undefined;
  let around: readonly HTMLElement[] = [];

  const note = ({ target }: FocusEvent) => {
    last = target as Element;
    around = placesAround(last, pane);
  };
  const removed = new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    around.find((place) => place.isConnected)?.focus({ preventScroll: true });
  });
  pane.addEventListener('focusin', note);
  removed.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', note);
    removed.disconnect();
  };
};
