import type { EstimateStep } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { EstimateView } from '../view/step.ts';

/** The true value stands in it, with source and caveat, from phase `key` on. */
export function estimateView(step: EstimateStep, phase: Phase): EstimateView {
  const { title, text, question, options, unit } = step;
  const shown = {
    kind: 'estimate',
    title,
    text,
    question,
    options: options.map((option) => ({ id: option.id, text: option.text })),
    unit,
  } as const;
  if (phase.name !== 'key') return shown;
  const { right, value, source, caveat } = step.key;
  return { ...shown, key: { right, value, source, caveat } };
}
