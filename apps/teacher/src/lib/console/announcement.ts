import type { Lectern } from '@sightline/session';
import { m } from '@sightline/ui/messages';
import { sayPhase } from './words.ts';

/** What a screen reader says when it changes: where the class is, and who knocks. */
export function announcementOf({ class: session, now, seats }: Lectern): string {
  const waiting = seats.filter(({ state }) => state === 'waiting').length;
  const where =
    session.stage === 'over'
      ? m.console_over_title()
      : session.stage === 'lobby'
        ? m.console_lobby()
        : now
          ? `${now.step.title}. ${sayPhase(now)}`
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
