import type { ClassMode } from '@sightline/protocol';
import type { Lectern, NextReveal, Progress, StoryMap } from '@sightline/session';
import type { IntentOutcome } from '@sightline/session/client';
import type { StepKind } from '@sightline/lesson/view';
import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';
import { isAtEnd, nodeNow } from './story.ts';

type Now = NonNullable<Lectern['now']>;

const kinds: Readonly<Record<StepKind, () => string>> = {
  talk: m.console_kind_talk,
  poll: m.console_kind_poll,
  estimate: m.console_kind_estimate,
  spot: m.console_kind_spot,
  sort: m.console_kind_sort,
  scenario: m.console_kind_scenario,
  cards: m.console_kind_cards,
  help: m.console_kind_help,
};

export const sayKind = (kind: StepKind): string => kinds[kind]();

const progress: Readonly<Record<Progress, () => string>> = {
  hidden: m.console_progress_hidden,
  few: m.console_progress_few,
  some: m.console_progress_some,
  many: m.console_progress_many,
  most: m.console_progress_most,
};

/** How far the class has got; empty where no device can tell. */
export const sayProgress = (value: Progress, mode: ClassMode): string =>
  mode === 'none' ? '' : progress[value]();

/** Why there is no result, though the question is closed. */
export const sayFew = (mode: ClassMode): string =>
  ({ own: m.console_few, table: m.console_few_tables, none: m.console_few_none })[mode]();

const closings: Readonly<Partial<Record<StepKind, () => string>>> = {
  spot: m.console_close_marking,
  sort: m.console_close_sorting,
  scenario: m.console_close_vote,
  cards: m.console_close_cards,
};

const keys: Readonly<Partial<Record<StepKind, () => string>>> = {
  estimate: m.console_show_value,
  sort: m.console_show_order,
};

/** Nothing may be shown of the answers, and no hands were noted: the class talks instead. */
const isTalk = ({ released, hands }: Now) => released?.kind === 'few' && !hands;

const reveals: Readonly<Record<NextReveal, (now: Now, mode: ClassMode) => string>> = {
  close: ({ step }, mode) =>
    mode === 'none' ? m.console_close_talk() : (closings[step.kind] ?? m.console_close_question)(),
  results: (now) => (isTalk(now) ? m.console_show_talk() : m.console_show_result()),
  key: ({ step }) => (keys[step.kind] ?? m.console_show_reasons)(),
  item: () => m.console_reveal_next(),
  consequence: () => m.console_tell(),
  node: () => m.console_go_on(),
  none: sayNothingLeft,
};

/** Why there is nothing to reveal: in a story something may have to be chosen first. */
function sayNothingLeft({ story }: Now): string {
  if (!story) return m.console_nothing_to_reveal();
  return isAtEnd(story) ? m.console_story_ends() : m.console_choose_in_notes();
}

/** What the button "Reveal" does next. */
export function sayReveal(now: Lectern['now'], mode: ClassMode): string {
  return now ? reveals[now.next](now, mode) : m.console_nothing_yet();
}

/** Where the step stands, for a heading and to be read aloud. */
export function sayPhase(now: Now, mode: ClassMode): string {
  const { phase, step } = now;
  if (phase === 'open') return sayOpen(step.kind, mode);
  if (phase === 'closed') return sayClosed(now);
  if (phase === 'results')
    return isTalk(now) ? m.console_phase_talk_over() : m.console_phase_results();
  return phase === 'key' ? sayTold(now) : sayShown(now);
}

function sayOpen(kind: StepKind, mode: ClassMode): string {
  if (mode === 'none')
    return kind === 'cards' ? m.console_phase_paper() : m.console_phase_open_none();
  if (kind === 'scenario') return m.console_phase_vote();
  return kind === 'cards' ? m.console_phase_writing() : m.console_phase_open();
}

function sayClosed({ step, next, story }: Now): string {
  if (step.kind === 'cards') return m.console_phase_frozen();
  const isSplitHidden = story && story.outcome !== 'few' && next !== 'results';
  return isSplitHidden ? m.console_phase_split_hidden() : m.console_phase_closed();
}

function sayTold({ step, revealed }: Now): string {
  if (step.kind === 'spot') return m.console_phase_items({ count: revealed.length });
  if (step.kind === 'scenario') return m.console_phase_told();
  return step.kind === 'sort' ? m.console_phase_order() : m.console_phase_key();
}

/** Where nothing is answered by device. */
function sayShown({ story }: Now): string {
  if (!story) return '';
  if (nodeNow(story)?.decides === 'teacher') return m.console_phase_talk();
  return isAtEnd(story) ? m.console_phase_end() : m.console_phase_reading();
}

/** What the figures of a `spot` or `sort` are, or why there are none. */
export function sayFigures({ figures, phase }: Now, mode: ClassMode): string {
  if (mode === 'none') return '';
  if (!figures) return phase === 'open' ? m.console_no_figures_yet() : '';
  switch (figures.kind) {
    case 'few':
      return sayFew(mode);
    case 'favourite':
      return figures.item === null ? m.console_figures_none_ahead() : m.console_figures_favourite();
    case 'bands':
      return m.console_figures_rounded();
  }
}

/** What the class voted where nobody has won, and what to do; empty otherwise. */
export function sayOutcome({ outcome, canRevote, round }: StoryMap, mode: ClassMode): string {
  if (outcome === 'unclear') {
    if (canRevote) return m.console_unclear();
    return round > 1 ? m.console_unclear_again() : m.console_unclear_choose();
  }
  if (mode === 'none') return outcome === 'none' ? '' : m.console_vote_none();
  if (outcome !== 'few') return '';
  return mode === 'table' ? m.console_vote_few_tables() : m.console_vote_few();
}

/** Where a node of a story can lead, by the titles of the next ones. */
export function sayBranches(titles: readonly string[]): string {
  if (titles.length === 0) return m.console_map_ends();
  const list = new Intl.ListFormat(getLocale(), { type: 'disjunction' });
  const quoted = titles.map((title) => m.console_map_title({ title }));
  return m.console_map_goes_to({ titles: list.format(quoted) });
}

const refusals: Readonly<Record<IntentOutcome, () => string>> = {
  '': () => '',
  // The screen says by itself that the class is over.
  over: () => '',
  moved: m.console_refused_moved,
  closed: m.console_refused_closed,
  changed: m.console_refused_changed,
  few: m.console_refused_few,
  held: m.console_refused_held,
  full: m.console_refused_full,
  seated: m.console_refused_unknown,
  unknown: m.console_refused_unknown,
};

/** Why the last press changed nothing; empty when it did. */
export const sayRefusal = (outcome: IntentOutcome): string => refusals[outcome]();
