import { getLocale } from '@sightline/ui/locale';

/** `2026-03-09` → `9 March 2026`; a date has no time zone. */
export function sayDay(day: string): string {
  const words = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeZone: 'UTC' });
  return words.format(Date.parse(`${day}T00:00:00Z`));
}
