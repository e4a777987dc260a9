import { regionalLocale } from '../regional-locale.ts';

/** `2026-03-09` → `9 March 2026`; a date has no time zone. */
export function sayDay(day: string, locale = regionalLocale()): string {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(Date.parse(`${day}T00:00:00Z`));
}
