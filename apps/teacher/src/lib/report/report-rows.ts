import type { Hands, ReportQuestion } from '@sightline/session';
import { resultAt, type BarRow } from '@sightline/ui/chart';
import { m } from '@sightline/ui/messages';

/** The options of a question, with what the class was shown of each. */
export function reportRows({ options, released }: ReportQuestion): BarRow[] {
  return options.map((label, at) => ({ id: `${at}`, label, ...resultAt(released, at) }));
}

/** @param options in the author's order: the first has the id `1` */
export function sayHands(hands: Hands, options: readonly string[]): string {
  if (hands.kind === 'split') return m.report_hands_split();
  return m.report_hands_most({ option: options[Number(hands.option) - 1] ?? '' });
}
