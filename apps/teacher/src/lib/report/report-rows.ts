import type { Hands, ReportQuestion } from '@sightline/session';
import type { BarRow } from '@sightline/ui/chart';
import { m } from '@sightline/ui/messages';

/** The options of a question with what the class was shown of their counts. */
export function rowsOf({ options, released }: ReportQuestion): BarRow[] {
  return options.map((label, index) => {
    const count = released?.kind === 'choices' ? released.counts[index] : undefined;
    return { id: `${index}`, label, ...(count === undefined ? {} : { count }) };
  });
}

/** @param options in the author's order: the first has the id `1` */
export function sayHands(hands: Hands, options: readonly string[]): string {
  if (hands.kind === 'split') return m.report_hands_split();
  return m.report_hands_most({ option: options[Number(hands.option) - 1] ?? '' });
}
