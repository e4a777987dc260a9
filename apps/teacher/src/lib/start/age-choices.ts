import type { LessonDetail } from '@sightline/lesson/view';

/** One answer to "How old is your youngest student?", and what it means for the plan. */
export interface AgeChoice {
  readonly youngest: number;
  /** The oldest "youngest" of this choice; the last choice has none. */
  readonly to?: number;
  /** Titles of the steps that the class will not have. */
  readonly leavesOut: readonly string[];
}

/** As many choices as the plan makes a difference; a single one needs no question. */
export function ageChoicesOf({
  ageBand,
  plan,
}: Pick<LessonDetail, 'ageBand' | 'plan'>): readonly AgeChoice[] {
  const later = plan.map(({ from }) => from).filter((from) => from > ageBand.from);
  const ages = [...new Set([ageBand.from, ...later])].sort((a, b) => a - b);
  return ages.map((youngest, index) => {
    const next = ages[index + 1];
    const leavesOut = plan.filter(({ from }) => from > youngest).map(({ title }) => title);
    return { youngest, ...(next !== undefined && { to: next - 1 }), leavesOut };
  });
}
