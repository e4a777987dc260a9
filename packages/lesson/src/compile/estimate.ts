import type { EstimateStep } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { EstimateView } from '../view/step.ts';

/** The true value stands in it, with source and caveat, from phase `key` on. */
export function estimateView(step: EstimateStep, phase: Phase): EstimateView {
  const { title, text, question, min, max, unit } = step;
  const shown = { kind: 'estimate', title, text, question, min, max, unit } as const;
  if (phase.name !== 'key') return shown;
  const { value, source, caveat } = step.key;
  return { ...shown, key: { value, source, caveat } };
}
