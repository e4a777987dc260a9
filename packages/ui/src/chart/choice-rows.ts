import type { Released } from '@sightline/ballot';
import type { NodeView } from '@sightline/lesson/view';
import { letterAt } from '../letter.ts';
import type { BarRow } from './bar-row.ts';

/** The choices of a node by their letters, with what was made of each where it may be shown. */
export function choiceRows(
  { choices }: Pick<NodeView, 'choices'>,
  released: Released | undefined,
): readonly BarRow[] {
  return choices.map(({ id, text }, position) => {
    const count = released?.kind === 'choices' ? released.counts[position] : undefined;
    const row = { id, letter: letterAt(position), label: text };
    return count === undefined ? row : { ...row, count };
  });
}
