import type { Lectern } from '@sightline/session';
import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';

/** Through what a class sees, and whether anybody does. */
export interface Room extends Pick<Lectern['class'], 'mode' | 'paused' | 'blank' | 'projector'> {
  /** How many devices are connected. */
  readonly here: number;
}

export function roomOf({ class: session, seats }: Pick<Lectern, 'class' | 'seats'>): Room {
  const { mode, paused, blank, projector } = session;
  const here = Object.values(seats).filter(({ state }) => state === 'here').length;
  return { mode, paused, blank, projector, here };
}

const seesWall = ({ blank, projector }: Room): boolean => projector === 'connected' && !blank;
const seesDevices = ({ mode, paused, here }: Room): boolean =>
  mode !== 'none' && !paused && here > 0;

/** Why the class sees nothing of what is shown to it, as a list; empty when it sees it. */
export function sayOutOfSight(room: Room): string {
  if (seesWall(room) || seesDevices(room)) return '';
  const reasons = [
    room.projector === 'connected' ? m.console_unseen_blank() : m.console_unseen_projector(),
    ...(room.mode === 'none' ? [] : [sayNotOnDevices(room)]),
  ];
  return new Intl.ListFormat(getLocale()).format(reasons);
}

const sayNotOnDevices = ({ here }: Room): string =>
  here === 0 ? m.console_unseen_devices() : m.console_unseen_paused();
