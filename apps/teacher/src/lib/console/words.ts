import type { Lectern, NextReveal, Progress } from '@sightline/session';
import type { IntentOutcome } from '@sightline/session/client';
import type { StepKind } from '@sightline/lesson/view';
import { m } from '@sightline/ui/messages';

const kinds: Readonly<Record<StepKind, () => string>> = {
  talk: m.console_kind_talk,
  poll: m.console_kind_poll,
  estimate: m.console_kind_estimate,
  spot: m.console_kind_spot,
  help: m.console_kind_help,
};

export const sayKind = (kind: StepKind): string => kinds[kind]();

const progress: Readonly<Record<Progress, () => string>> = {
  hidden: m.console_progress_hidden,
  none: m.console_progress_none,
  some: m.console_progress_some,
  most: m.console_progress_most,
  'nearly-all': m.console_progress_nearly_all,
};

export const sayProgress = (value: Progress): string => progress[value]();

const reveals: Readonly<Record<NextReveal, (kind: StepKind) => string>> = {
  close: (kind) => (kind === 'spot' ? m.console_close_marking() : m.console_close_question()),
  results: () => m.console_show_result(),
  key: (kind) => (kind === 'estimate' ? m.console_show_value() : m.console_show_reasons()),
  item: () => m.console_reveal_next(),
  none: () => m.console_nothing_to_reveal(),
};

/** What the button "Reveal" does next. */
export function sayReveal(now: Lectern['now']): string {
  return now ? reveals[now.next](now.step.kind) : m.console_nothing_yet();
}

/** Where the step stands, for a heading and to be read aloud. */
export function sayPhase({ step, phase, revealed }: NonNullable<Lectern['now']>): string {
  if (phase === 'open') return m.console_phase_open();
  if (phase === 'closed') return m.console_phase_closed();
  if (phase === 'results') return m.console_phase_results();
  if (phase === 'shown') return '';
  return step.kind === 'spot'
    ? m.console_phase_items({ count: revealed.length })
    : m.console_phase_key();
}

const refusals: Readonly<Record<IntentOutcome, () => string>> = {
  '': () => '',
  // The screen says by itself that the class is over.
  over: () => '',
  moved: m.console_refused_moved,
  closed: m.console_refused_closed,
  unknown: m.console_refused_unknown,
};

/** Why the last press changed nothing; empty when it did. */
export const sayRefusal = (outcome: IntentOutcome): string => refusals[outcome]();
