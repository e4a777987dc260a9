import type { PhaseName, StepKind, StepView } from '@sightline/lesson/view';
import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';

type Words = Partial<Record<StepKind, () => string>>;

const open: Record<Mode, Words> = {
  own: {
    poll: m.wall_open,
    estimate: m.wall_open,
    spot: m.wall_open_spot,
    sort: m.wall_open_sort,
    scenario: m.wall_open_vote,
    cards: m.wall_open_cards,
  },
  table: {
    poll: m.wall_table_open,
    estimate: m.wall_table_open,
    spot: m.wall_table_spot,
    sort: m.wall_table_sort,
    scenario: m.wall_table_open,
    cards: m.wall_table_cards,
  },
  none: {
    poll: m.wall_talk_open,
    estimate: m.wall_talk_open,
    spot: m.wall_talk_spot,
    sort: m.wall_talk_sort,
    scenario: m.common_teacher_chooses,
    cards: m.wall_talk_cards,
  },
};

const closed: Words = {
  poll: m.wall_closed,
  estimate: m.wall_closed,
  spot: m.wall_closed,
  sort: m.wall_closed_sort,
  scenario: m.wall_closed_vote,
  cards: m.wall_closed_cards,
};

/** What there is to do now, in one line; empty when the class listens. */
export function sayStatus(step: StepView, phase: PhaseName, mode: Mode): string {
  if (phase === 'open') return open[mode][step.kind]?.() ?? '';
  // Where nobody has a device, nothing closes.
  if (phase === 'closed') return mode === 'none' ? '' : (closed[step.kind]?.() ?? '');
  const isTalk = step.kind === 'scenario' && phase === 'shown' && step.node.decides === 'teacher';
  return isTalk ? m.common_teacher_chooses() : '';
}
