import type { PollStep } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { PollView } from '../view/step.ts';

/** The key stands in it from phase `key` on. */
export function pollView(step: PollStep, phase: Phase): PollView {
  const { title, text, question, mode, options, ends } = step;
  const shown = {
    kind: 'poll',
    title,
    text,
    question,
    mode,
    options: options.map((option) => ({ id: option.id, text: option.text })),
    ends,
  } as const;
  if (phase.name !== 'key' || step.key === null) return shown;
  const { right, reasons, text: explanation } = step.key;
  return { ...shown, key: { right, reasons, text: explanation } };
}
