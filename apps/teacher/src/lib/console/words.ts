import type { ClassMode } from '@sightline/protocol';
import type { Lectern, NextReveal, Progress, StoryMap } from '@sightline/session';
import type { IntentOutcome } from '@sightline/session/client';
import type { StepKind } from '@sightline/lesson/view';
import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';
import { closingWords } from './closing-words.ts';
import { isAtEnd } from './story.ts';

export type Now = NonNullable<Lectern['now']>;

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

const keys: Readonly<Partial<Record<StepKind, () => string>>> = {
  estimate: m.console_show_value,
  sort: m.console_show_order,
};

/** Nothing may be shown of the answers, and no hands were noted: the class talks instead. */
export const isTalk = ({ released, hands }: Now) => released?.kind === 'few' && !hands;

/** Where nobody has a device, nothing closes. */
const sayEnd = (kind: StepKind): string =>
  kind === 'cards' ? m.console_close_paper() : m.console_close_talk();

const reveals: Readonly<Record<NextReveal, (now: Now, mode: ClassMode) => string>> = {
  close: ({ step }, mode) =>
    mode === 'none' ? sayEnd(step.kind) : closingWords[step.kind].offer(),
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
export function sayOutcome(
  { outcome, canRevote, round }: StoryMap,
  mode: ClassMode,
  takesHands = true,
): string {
  if (outcome === 'unclear') {
    if (canRevote) return m.console_unclear();
    return round > 1 ? m.console_unclear_again() : m.console_unclear_choose();
  }
  if (mode === 'none') {
    if (outcome === 'none') return '';
    return takesHands ? m.console_vote_none() : m.console_vote_handless();
  }
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

/** What stands below the picture of the wall. */
export function sayProjector(
  projector: Lectern['class']['projector'],
  isOnThisComputer: boolean,
): string {
  if (projector !== 'connected') return m.console_projector_off();
  return isOnThisComputer ? m.console_projector_on() : m.console_projector_on_elsewhere();
}

/** Whether devices can come in; empty while none has tried. */
export function sayReach({
  reached,
  locked,
}: Pick<Lectern['class'], 'reached' | 'locked'>): string {
  if (reached === 'nobody') return '';
  if (locked) return m.reach_locked();
  return reached === 'joined' ? m.reach_joined() : m.reach_page();
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
