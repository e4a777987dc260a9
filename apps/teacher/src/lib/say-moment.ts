import { regionalLocale } from './regional-locale.ts';

/** "14:05", with the day where it is not today. */
export function sayMoment(at: number, now: number, locale = regionalLocale()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, isToday ? time : { ...day, ...time }).format(at);
}

/** "9 March 2026", of the day that it is here. */
export function sayDate(at: number, locale = regionalLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}
