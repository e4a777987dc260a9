import type { Lectern } from '@sightline/session';
import { m } from '@sightline/ui/messages';
import { sayPhase } from './phase-words.ts';
import { roomOf, type Room } from './room.ts';
import { nodeNow } from './story.ts';
import type { Now } from './words.ts';

/** "Who pays?" ends by itself. */
const asSentence = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);

/** The step, in a story the moment in it, and how far that has got. */
function sayWhere(now: Now, room: Room): string {
  const { step, story } = now;
  const moment = story && nodeNow(story)?.title;
  return [asSentence(step.title), moment && asSentence(moment), sayPhase(now, room)]
    .filter(Boolean)
    .join(' ');
}

/** What a screen reader says when it changes: where the class is, and who knocks. */
export function announcementOf(lectern: Lectern): string {
  const { class: session, now, seats } = lectern;
  const waiting = Object.values(seats).filter(({ state }) => state === 'waiting').length;
  const where =
    session.stage === 'over'
      ? m.console_over_title()
      : session.stage === 'lobby'
        ? m.console_lobby()
        : now
          ? sayWhere(now, roomOf(lectern))
          : '';
  return [
    where,
    session.blank ? m.console_is_blank() : '',
    session.paused ? m.console_is_paused() : '',
    session.locked ? m.console_is_locked() : '',
    waiting > 0 ? m.console_waiting_count({ count: waiting }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
