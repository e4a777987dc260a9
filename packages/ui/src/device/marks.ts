import type { SpotWork } from '@sightline/session';

export const noWork: SpotWork = { marks: [], state: 'open' };

/** Marks an item, or takes its mark away. Who had skipped takes part again. */
export function toggleMark(work: SpotWork, item: string): SpotWork {
  const others = work.marks.filter((mark) => mark.item !== item);
  const isMarked = others.length < work.marks.length;
  return {
    marks: isMarked ? others : [...others, { item }],
    state: work.state === 'skip' ? 'done' : work.state,
  };
}

/** Gives a mark a reason, or takes it back when it has this one. */
export function toggleReason(work: SpotWork, item: string, reason: string): SpotWork {
  const marks = work.marks.map((mark) => {
    if (mark.item !== item) return mark;
    return mark.reason === reason ? { item } : { item, reason };
  });
  return { ...work, marks };
}
