import type { Attachment } from 'svelte/attachments';

interface Range {
  /** How much larger than the type around it the words may grow. */
  readonly most: number;
  /** The smallest that is readable from the last row. */
  readonly least: number;
}

/** Below `least`: small words are bad, words that are cut off can say the opposite. */
const crowdedLeast = 0.4;

/**
 * Writes `--fit`, the largest factor at which everything inside stands in the box without scrolling.
 * The box has a size of its own and multiplies its font size by the factor. A box with too much in it
 * to be readable is marked `data-crowded`: a lesson must not bring it about.
 */
export function fit({ most, least }: Range): Attachment<HTMLElement> {
  return (box) => {
    const isTooLarge = (factor: number) => {
      box.style.setProperty('--fit', factor.toFixed(3));
      return box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
    };
    const shrink = (from: number, to: number) => {
      let low = to;
      let high = from;
      while (high - low > 0.01) {
        const middle = (low + high) / 2;
        if (isTooLarge(middle)) high = middle;
        else low = middle;
      }
      isTooLarge(low);
    };
    const measure = () => {
      const isCrowded = isTooLarge(least);
      box.toggleAttribute('data-crowded', isCrowded);
      if (isCrowded) shrink(least, crowdedLeast);
      else if (isTooLarge(most)) shrink(most, least);
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
