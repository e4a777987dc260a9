import type { Lectern, SeatEntry } from '@sightline/session';
import { m } from '@sightline/ui/messages';

export interface Moment {
  /** Of the first seat since. */
  readonly arrival: number;
  readonly words: () => string;
}

type Name = keyof Lectern['moments'];

/** The latest first. */
const words: Readonly<Record<Name, () => string>> = {
  locked: m.console_since_locked,
  oneMinute: m.console_since_one_minute,
  twoMinutes: m.console_since_two_minutes,
  fiveMinutes: m.console_since_five_minutes,
  began: m.console_since_began,
};

/** Moments since which somebody came in who is still there, each set of seats offered once. */
export function momentsIn(moments: Lectern['moments'], seats: readonly SeatEntry[]): Moment[] {
  const names = Object.keys(words) as Name[];
  const all = names.flatMap((name) => {
    const from = moments[name];
    const first = seats.find((seat) => from !== undefined && seat.arrival >= from);
    return first ? [{ arrival: first.arrival, words: words[name] }] : [];
  });
  return all.filter(({ arrival }, at) => all.findIndex((one) => one.arrival === arrival) === at);
}
