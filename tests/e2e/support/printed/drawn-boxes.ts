import type { Box } from './box.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** How a page is drawn. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** As pdf.js numbers them. */
const op = {
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  clipEvenOdd: 30,
  beginForm: 74,
  endForm: 75,
  image: 85,
  path: 91,
} as const;
/** A path that is only a clip. */
const endPath = 28;

const pointsPerPixel = 0.75;
const page: Box = { left: -9999, right: 9999, bottom: -9999, top: 9999 };

/** The boxes around every path and picture, as far as they can be seen. */
export function drawnBoxes({ fnArray, argsArray }: Operators): readonly Box[] {
  const boxes: Box[] = [];
  const kept: { matrix: Matrix; clip: Box }[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let clip = page;
  let clips = false;
  const draw = (box: Box) => {
    const seen = within(box, clip);
    if (seen.right > seen.left || seen.top > seen.bottom) boxes.push(seen);
  };
  for (const [index, fn] of fnArray.entries()) {
    const args = argsArray[index];
    if (fn === op.save || fn === op.beginForm) kept.push({ matrix, clip });
    if (fn === op.restore || fn === op.endForm) ({ matrix, clip } = kept.pop() ?? { matrix, clip });
    if (fn === op.transform) matrix = times(matrix, args as Matrix);
    if (fn === op.beginForm && (args as [Matrix | null])[0])
      matrix = times(matrix, (args as [Matrix])[0]);
    if (fn === op.clip || fn === op.clipEvenOdd) clips = true;
    if (fn === op.image) draw(boxOf(matrix, [0, 0, 1, 1]));
    if (fn === op.path) {
      const [paint, , extent] = args as [number, unknown, ArrayLike<number> | null];
      const box = extent && boxOf(matrix, Array.from(extent));
      if (box && clips) clip = within(box, clip);
      else if (box && paint !== endPath) draw(box);
      clips = false;
    }
  }
  return boxes;
}

/**
 * How large a page is drawn; less than 1 where the browser has shrunk it, because something is wider than
 * the paper.
 */
export function scaleOf({ fnArray, argsArray }: Operators): number {
  const scales: number[] = [];
  const [base] = (argsArray[fnArray.indexOf(op.transform)] ?? [1]) as Matrix;
  const kept: boolean[] = [];
  // Whatever is drawn is first brought from the browser's pixels to the paper.
  let isBrought = true;
  for (const [index, fn] of fnArray.entries()) {
    if (fn === op.save) {
      kept.push(isBrought);
      isBrought &&= kept.length > 1;
    }
    if (fn === op.restore) isBrought = kept.pop() ?? true;
    if (fn !== op.transform || isBrought) continue;
    scales.push((base * (argsArray[index] as Matrix)[0]) / pointsPerPixel);
    isBrought = true;
  }
  // A picture may be drawn smaller than it was made; a page that is shrunk has nothing of its full size.
  return scales.length > 0 ? Math.min(1, Math.max(...scales)) : 1;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function boxOf([a, b, c, d, e, f]: Matrix, [x = 0, y = 0, toX = 0, toY = 0]: number[]): Box {
  const corners = [
    [x, y],
    [toX, y],
    [x, toY],
    [toX, toY],
  ] as const;
  const across = corners.map(([x, y]) => a * x + c * y + e);
  const up = corners.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...up),
    top: Math.max(...up),
  };
}

const within = (box: Box, clip: Box): Box => ({
  left: Math.max(box.left, clip.left),
  right: Math.min(box.right, clip.right),
  bottom: Math.max(box.bottom, clip.bottom),
  top: Math.min(box.top, clip.top),
});
