import type { SortStep } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { SortView } from '../view/step.ts';

/** Item ids in the author's order. */
export const rightOrder = ({ items }: SortStep): readonly string[] => items.map(({ id }) => id);

/** Items by their ids, whose numbers say nothing about the order; that comes with phase `key`. */
export function sortView(step: SortStep, { name }: Phase): SortView {
  const { title, text, question } = step;
  const items = step.items
    .map(({ id, text }) => ({ id, text }))
    .sort((a, b) => Number(a.id) - Number(b.id));
  const shown = { kind: 'sort', title, text, question, items } as const;
  if (name !== 'key') return shown;
  const reasons = Object.fromEntries(step.items.map(({ id, why }) => [id, why]));
  return { ...shown, key: { order: rightOrder(step), reasons } };
}
