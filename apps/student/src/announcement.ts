import { m } from '@sightline/ui/messages';
import { endingWords } from './ending-words.ts';
import type { Screen, StepBoard } from './screen.ts';

/** What a screen reader has to know about. */
export interface Moment {
  readonly screen: Screen;
  /** Why nothing goes through just now; empty when it does. */
  readonly gap: 'offline' | 'away' | '';
}

/** What a screen reader is told when one moment follows another; empty when there is nothing to tell. */
export function announce(before: Moment | undefined, now: Moment): string {
  return [announceGap(before, now), announceScreen(before?.screen, now.screen)]
    .filter(Boolean)
    .join(' ');
}

function announceGap(before: Moment | undefined, { screen, gap }: Moment): string {
  if (gap === (before?.gap ?? '')) return '';
  if (gap === 'offline') return m.student_offline();
  if (gap === 'away') return m.student_away();
  return screen.name === 'ended' || screen.name === 'join' ? '' : m.student_back();
}

function announceScreen(before: Screen | undefined, now: Screen): string {
  if (now.name === 'step') return announceStep(before, now.device);
  if (now.name === before?.name) return '';
  if (now.name === 'ended') return endingWords[now.ending].title();
  return simple[now.name]?.() ?? '';
}

const simple: Partial<Record<Screen['name'], () => string>> = {
  waiting: m.student_waiting_title,
  lobby: m.student_lobby,
  quiet: m.student_quiet_title,
};

function announceStep(screen: Screen | undefined, { stepId, step, phase }: StepBoard): string {
  const { title } = step;
  const before = screen && 'device' in screen ? screen.device : undefined;
  if (before?.stepId !== stepId) return m.student_new_step({ title });
  if (step.kind === 'spot' && before.step.kind === 'spot' && step.latest !== before.step.latest) {
    const verdict = step.verdicts[step.latest];
    const kind = verdict?.flag ? m.wall_flag() : m.wall_ordinary();
    if (verdict) return m.student_now_revealed({ kind, label: verdict.label });
  }
  if (phase !== before.phase) return phaseWords[phase]({ title });
  return screen?.name === 'quiet' ? m.student_step_back({ title }) : '';
}

const phaseWords = {
  shown: m.student_new_step,
  open: m.student_new_step,
  closed: m.student_now_closed,
  results: m.student_now_results,
  key: m.student_now_explained,
};
