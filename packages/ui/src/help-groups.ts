import type { HelpCard } from '@sightline/session';
import { m } from './paraglide/messages.js';

type Line = HelpCard['lines'][number];
export type Purpose = Line['purpose'];

/** The lines of a card that are for one purpose, with its heading. */
export interface HelpGroup {
  readonly purpose: Purpose;
  readonly title: string;
  readonly lines: readonly Line[];
}

const titles: Readonly<Record<Purpose, () => string>> = {
  now: m.common_help_now,
  crisis: m.common_help_crisis,
  talk: m.common_help_talk,
  remove: m.common_help_remove,
};
const inOrder = ['crisis', 'talk', 'remove'] as const;

/** The number to call in an emergency; the words for one where nobody has said which country this is. */
export function emergencyOf(card: HelpCard | undefined): string {
  const line = card?.lines.find(({ purpose }) => purpose === 'now');
  return line?.contact ?? m.common_help_emergency();
}

/** Below the emergency number, what a card has, in its order. */
export function helpGroups(card: HelpCard | undefined): readonly HelpGroup[] {
  return inOrder
    .map((purpose) => ({
      purpose,
      title: titles[purpose](),
      lines: card?.lines.filter((line) => line.purpose === purpose) ?? [],
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The adults of a card; the words for one where nobody was named. */
export function adultsOf(card: HelpCard | undefined): HelpCard['adults'] {
  const { adults = [] } = card ?? {};
  return adults.length > 0 ? adults : [{ name: m.common_help_adult(), place: '' }];
}

/** What a line is for, and when; empty when neither is said. */
export const useOf = ({ whatFor, hours }: Pick<Line, 'whatFor' | 'hours'>): string =>
  [whatFor, hours].filter(Boolean).join(' · ');
