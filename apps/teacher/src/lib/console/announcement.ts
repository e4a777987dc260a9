import type { ClassMode } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import { m } from '@sightline/ui/messages';
import { nodeNow } from './story.ts';
import { sayPhase } from './words.ts';

/** The step, in a story the moment in it, and how far that has got. */
function sayWhere(now: NonNullable<Lectern['now']>, mode: ClassMode): string {
  const { step, story } = now;
  const moment = story && nodeNow(story)?.title;
  return [`${step.title}.`, moment && `${moment}.`, sayPhase(now, mode)].filter(Boolean).join(' ');
}

/** What a screen reader says when it changes: where the class is, and who knocks. */
export function announcementOf({ class: session, now, seats }: Lectern): string {
  const waiting = Object.values(seats).filter(({ state }) => state === 'waiting').length;
  const where =
    session.stage === 'over'
      ? m.console_over_title()
      : session.stage === 'lobby'
        ? m.console_lobby()
        : now
          ? sayWhere(now, session.mode)
          : '';
  return [
    where,
    session.blank ? m.console_is_blank() : '',
    session.paused ? m.console_is_paused() : '',
    waiting > 0 ? m.console_waiting_count({ count: waiting }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
