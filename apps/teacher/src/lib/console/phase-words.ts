import { m } from '@sightline/ui/messages';
import { sayOutOfSight, type Room } from './room.ts';
import { isAtEnd, nodeNow } from './story.ts';
import { isTalk, type Now } from './words.ts';

/** Where the step stands, for a heading and to be read aloud: what is true in the room as it is now. */
export function sayPhase(now: Now, room: Room): string {
  if (now.phase === 'open') return sayOpen(now, room);
  if (now.phase === 'closed') return sayClosed(now, room);
  const shown = sayShown(now);
  if (!shown.isSeen) return shown.words;
  const why = sayOutOfSight(room);
  return why ? m.console_phase_out_of_sight({ why }) : shown.words;
}

function sayOpen({ step: { kind }, takesHands }: Now, { mode, paused, here }: Room): string {
  if (mode === 'none') {
    if (paused) return m.console_phase_open_paused_none();
    if (kind === 'cards') return m.console_phase_paper();
    const isHandless = (kind === 'poll' || kind === 'scenario') && !takesHands;
    return isHandless ? m.console_phase_open_handless() : m.console_phase_open_none();
  }
  if (here === 0) return m.console_phase_open_nobody();
  if (paused) return m.console_phase_open_paused();
  if (kind === 'scenario') return m.console_phase_vote();
  return kind === 'cards' ? m.console_phase_writing() : m.console_phase_open();
}

function sayClosed({ step, next, story }: Now, { mode }: Room): string {
  if (mode === 'none')
    return step.kind === 'cards' ? m.console_phase_paper_over() : m.console_phase_talked();
  if (step.kind === 'cards') return m.console_phase_frozen();
  const isSplitHidden = story && story.outcome !== 'few' && next !== 'results';
  return isSplitHidden ? m.console_phase_split_hidden() : m.console_phase_closed();
}

/** `isSeen`: they say that the class sees something. */
interface Shown {
  readonly words: string;
  readonly isSeen: boolean;
}

const seen = (words: string): Shown => ({ words, isSeen: true });
const said = (words: string): Shown => ({ words, isSeen: false });

function sayShown(now: Now): Shown {
  if (now.phase === 'results')
    return seen(isTalk(now) ? m.console_phase_talk_over() : m.console_phase_results());
  return now.phase === 'key' ? seen(sayTold(now)) : sayRead(now);
}

function sayTold({ step, revealed }: Now): string {
  if (step.kind === 'spot') return m.console_phase_items({ count: revealed.length });
  if (step.kind === 'scenario') return m.console_phase_told();
  return step.kind === 'sort' ? m.console_phase_order() : m.console_phase_key();
}

/** Where nothing is answered by device. */
function sayRead({ story }: Now): Shown {
  if (!story) return said('');
  if (nodeNow(story)?.decides === 'teacher') return said(m.console_phase_talk());
  return isAtEnd(story) ? said(m.console_phase_end()) : seen(m.console_phase_reading());
}
