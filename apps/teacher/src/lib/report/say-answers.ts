import type { ReportPart } from '@sightline/session';
import { sayResult, type BarRow } from '@sightline/ui/chart';
import { m } from '@sightline/ui/messages';

/** What the class answered, where no bar says it; empty where one does, or nothing was shown. */
export function sayAnswers(
  { hands, released }: Pick<ReportPart, 'hands' | 'released'>,
  rows: readonly BarRow[],
): string {
  if (!hands) return sayResult(released, m.report_few());
  if (hands.kind === 'split') return m.report_hands_split();
  const option = rows.find(({ id }) => id === hands.option)?.label;
  return option === undefined ? '' : m.report_hands_most({ option });
}
