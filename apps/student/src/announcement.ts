import { m } from '@sightline/ui/messages';
import type { Screen, StepBoard } from './screen.ts';

/** What a screen reader is told when one screen follows another; empty when there is nothing to tell. */
export function announce(before: Screen | undefined, now: Screen): string {
  if (now.name !== 'step' && now.name !== 'quiet') {
    return now.name === before?.name ? '' : (simple[now.name]?.() ?? '');
  }
  if (now.name === 'quiet') return before?.name === 'quiet' ? '' : m.student_quiet_title();
  return announceStep(before?.name === 'step' ? before.device : undefined, now.device);
}

const simple: Partial<Record<Screen['name'], () => string>> = {
  waiting: m.student_waiting_title,
  lobby: m.student_lobby,
};

function announceStep(before: StepBoard | undefined, { stepId, step, phase }: StepBoard): string {
  const { title } = step;
  if (before?.stepId !== stepId) return m.student_new_step({ title });
  if (step.kind === 'spot' && before.step.kind === 'spot' && step.latest !== before.step.latest) {
    const label = step.verdicts[step.latest]?.label;
    return label ? m.student_now_revealed({ label }) : '';
  }
  if (phase === before.phase) return '';
  if (phase === 'open') return m.student_new_step({ title });
  return phase === 'closed' ? m.student_now_closed({ title }) : m.student_now_results({ title });
}
