/** The height of something on the wall when it has this width, both in ems of the type around it. */
export type Box = (width: number) => number;

/** What a letter takes of its line, on average, with the room that is lost where lines break. */
const letterWidth = 0.47;
const lineHeight = 1.3;

/** Words in type of `size` ems; no line is longer than `measure` of its own ems. */
export function words(
  text: string,
  { size = 1, measure = Infinity, leading = lineHeight } = {},
): Box {
  return (width) => {
    if (text === '') return 0;
    const room = Math.max(1, Math.min(width / size, measure));
    return Math.ceil((widthOf(text) * letterWidth) / room) * leading * size;
  };
}

/** Wide scripts take a square for each letter. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return text.length + wide;
}

/** One below the other; what is empty leaves no gap. */
export function stack(gap: number, boxes: readonly Box[]): Box {
  return (width) => {
    const heights = boxes.map((box) => box(width)).filter((height) => height > 0);
    return sum(heights) + gap * Math.max(0, heights.length - 1);
  };
}

/** Side by side, each with its share of the width. */
export function row(gap: number, boxes: readonly (readonly [share: number, box: Box])[]): Box {
  const shares = sum(boxes.map(([share]) => share));
  return (width) => {
    const room = width - gap * (boxes.length - 1);
    return Math.max(0, ...boxes.map(([share, box]) => box((room * share) / shares)));
  };
}

/** As many columns of at least `least` as there is room for, and no more than there are boxes. */
export function grid(least: number, gap: number, boxes: readonly Box[]): Box {
  return (width) => {
    const fitting = Math.max(1, Math.floor((width + gap) / (least + gap)));
    const columns = Math.min(fitting, boxes.length);
    const rows = Array.from({ length: Math.ceil(boxes.length / columns) }, (_, at) =>
      boxes.slice(at * columns, (at + 1) * columns),
    );
    return stack(
      gap,
      rows.map((cells) => {
        const missing = Array.from({ length: columns - cells.length }, () => nothing);
        return row(
          gap,
          [...cells, ...missing].map((cell) => [1, cell] as const),
        );
      }),
    )(width);
  };
}

/** With room around it. */
export function padded(inline: number, block: number, box: Box): Box {
  return (width) => box(width - 2 * inline) + 2 * block;
}

/** No line is longer than this. */
export function atMost(limit: number, box: Box): Box {
  return (width) => box(Math.min(width, limit));
}

export const nothing: Box = () => 0;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
