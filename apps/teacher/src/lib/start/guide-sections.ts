import type { Inline, Text } from '@sightline/lesson/view';

export interface GuideSection {
  /** Empty for what stands before the first heading. */
  readonly title: readonly Inline[];
  /** Empty for a heading that only opens a group of sections. */
  readonly text: Text;
}

/** A guide is long: one section a heading, so that each can be opened by itself. */
export function sectionsOf(guide: Text): GuideSection[] {
  const starts = guide.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const sections = starts.map((start, index) => {
    const heading = guide[start];
    return {
      title: heading?.kind === 'heading' ? heading.content : [],
      text: guide.slice(start + 1, starts[index + 1]),
    };
  });
  const intro = guide.slice(0, starts[0] ?? guide.length);
  return intro.length > 0 ? [{ title: [], text: intro }, ...sections] : sections;
}
