/**
 * A browser that translates a page puts an element of its own in the place of each text. What changes
 * there later would change out of sight, and "Sending…" would stay for ever: so a text that changes
 * takes its place back, to be translated anew.
 */
export function keepFresh(root: Node): void {
  const places = new WeakMap<Node, Element>();
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      if (!target.isConnected) places.get(target)?.replaceWith(target);
    }
  });
  const swaps = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
      for (const text of removedNodes) {
        const around = [...addedNodes, previousSibling, nextSibling];
        const place = around.find(
          (node) => node instanceof HTMLElement && node.localName === 'font',
        );
        if (!(text instanceof Text) || !place) continue;
        places.set(text, place as HTMLElement);
        changes.observe(text, { characterData: true });
      }
  });
  swaps.observe(root, { childList: true, subtree: true });
}
