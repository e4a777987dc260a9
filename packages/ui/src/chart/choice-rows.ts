import type { Released } from '@sightline/ballot';
import type { NodeView } from '@sightline/lesson/view';
import { letterAt } from '../letter.ts';
import type { BarRow } from './bar-row.ts';
import { resultAt } from './result.ts';

/** The choices of a node by their letters, with what may be shown of each. */
export function choiceRows(
  { choices }: Pick<NodeView, 'choices'>,
  released: Released | undefined,
): readonly BarRow[] {
  return choices.map(({ id, text }, position) => ({
    id,
    letter: letterAt(position),
    label: text,
    ...resultAt(released, position),
  }));
}
