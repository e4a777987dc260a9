import { getLocale } from '@sightline/ui/locale';

/**
 * The language of the page as it is written where its reader is: days and times are words of the page,
 * but in another order in London than in New York. A reader whose browser speaks German reads an English
 * page with the days of Germany.
 *
 * @param languages what the browser asks for, the best first
 */
export function regionalLocale(
  languages: readonly string[] = navigator.languages,
  language: string = getLocale(),
): string {
  try {
    const { region } = new Intl.Locale(languages[0] ?? language).maximize();
    return new Intl.Locale(language, { ...(region && { region }) }).toString();
  } catch {
    // A browser may ask for what is no language tag, such as `C`.
    return language;
  }
}
