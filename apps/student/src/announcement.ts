import { activityOn } from '@sightline/session/client';
import { m } from '@sightline/ui/messages';
import { endingWords } from './ending-words.ts';
import { latestTold, partOf, type Screen, type StepBoard } from './screen.ts';
import type { Gap } from './visit.svelte.ts';

/** What a screen reader has to know about. */
export interface Moment {
  readonly screen: Screen;
  /** Why nothing goes through just now; empty when it does. */
  readonly gap: Gap;
}

/** What a screen reader is told when one moment follows another; empty when there is nothing to tell. */
export function announce(before: Moment | undefined, now: Moment): string {
  return [announceGap(before, now), announceScreen(before?.screen, now.screen)]
    .filter(Boolean)
    .join(' ');
}

function announceGap(before: Moment | undefined, { screen, gap }: Moment): string {
  if (gap === (before?.gap ?? '')) return '';
  if (gap) return screen.name === 'blocked' ? '' : gapWords[gap]();
  return screen.name === 'ended' || screen.name === 'join' ? '' : m.student_back();
}

/** Said at the top of the page as long as nothing goes through. */
export const gapWords: Readonly<Record<Exclude<Gap, ''>, () => string>> = {
  offline: m.student_offline,
  away: m.student_away,
  blocked: m.student_blocked,
};

function announceScreen(before: Screen | undefined, now: Screen): string {
  if (now.name === 'step') return announceStep(before, now.device);
  if (now.name === before?.name) return '';
  if (now.name === 'ended') return endingWords[now.ending].title();
  return simple[now.name]?.() ?? '';
}

const simple: Partial<Record<Screen['name'], () => string>> = {
  blocked: m.student_blocked_title,
  waiting: m.student_waiting_title,
  lobby: m.student_lobby,
  quiet: m.student_quiet_title,
};

function announceStep(screen: Screen | undefined, now: StepBoard): string {
  const { title } = now.step;
  const before = screen && 'device' in screen ? screen.device : undefined;
  if (!before || partOf(before) !== partOf(now)) return m.student_new_step({ title });
  const news = announceRevealed(before, now) || announceTold(before, now);
  if (news) return news;
  if (now.phase === 'open' && activityOn(before) !== activityOn(now))
    return m.student_vote_again({ title });
  if (now.phase !== before.phase) return phaseWords[now.phase]({ title });
  if (now.hands && !before.hands) return m.student_now_results({ title });
  if ((now.cards?.length ?? 0) > (before.cards?.length ?? 0)) return m.student_new_cards({ title });
  return screen?.name === 'quiet' ? m.student_step_back({ title }) : '';
}

function announceRevealed({ step: before }: StepBoard, { step }: StepBoard): string {
  if (step.kind !== 'spot' || before.kind !== 'spot' || step.latest === before.latest) return '';
  const verdict = step.verdicts[step.latest];
  if (!verdict) return '';
  const kind = verdict.flag ? m.wall_flag() : m.wall_ordinary();
  return m.student_now_revealed({ kind, label: verdict.label });
}

function announceTold(before: StepBoard, now: StepBoard): string {
  const told = latestTold(now);
  if (now.step.kind !== 'scenario' || told === undefined || told === latestTold(before)) return '';
  const choice = now.step.node.choices.find(({ id }) => id === told)?.text ?? '';
  return m.student_now_told({ choice });
}

const phaseWords = {
  shown: m.student_new_step,
  open: m.student_new_step,
  closed: m.student_now_closed,
  results: m.student_now_results,
  key: m.student_now_explained,
};
