/** On a page, in points from its lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** How far two boxes lie over each other, sideways and upwards; nothing or less where they don't. */
export function overlap(a: Box, b: Box): readonly [across: number, up: number] {
  return [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom),
  ];
}

/** @param play how far `inner` may stand out */
export function isInside(inner: Box, outer: Box, play: number): boolean {
  return (
    inner.left >= outer.left - play &&
    inner.right <= outer.right + play &&
    inner.bottom >= outer.bottom - play &&
    inner.top <= outer.top + play
  );
}
