import type { Attachment } from 'svelte/attachments';

interface Range {
  /** How much larger than the type around it the words may grow. */
  readonly most: number;
  /** Where they stop shrinking: smaller is not readable from the last row. */
  readonly least: number;
}

/**
 * Writes `--fit`, the largest factor at which everything inside stands in the box without scrolling.
 * The box has a size of its own and multiplies its font size by the factor.
 */
export function fit({ most, least }: Range): Attachment<HTMLElement> {
  return (box) => {
    const isTooLarge = (factor: number) => {
      box.style.setProperty('--fit', factor.toFixed(3));
      return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    };
    const measure = () => {
      if (!isTooLarge(most)) return;
      let low = least;
      let high = most;
      while (high - low > 0.01) {
        const middle = (low + high) / 2;
        if (isTooLarge(middle)) high = middle;
        else low = middle;
      }
      isTooLarge(low);
    };
    const resized = new ResizeObserver(measure);
    const changed = new MutationObserver(measure);
    resized.observe(box);
    changed.observe(box, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', measure);
    measure();
    return () => {
      resized.disconnect();
      changed.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  };
}
