import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';

/** Empty for none. */
export function sayCountry(country: string): string {
  if (country === '') return '';
  if (country === 'other') return m.school_country_other();
  return new Intl.DisplayNames(getLocale(), { type: 'region' }).of(country) ?? country;
}

/** By their names, as a list is read. */
export function sortCountries(countries: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator(getLocale());
  return countries.toSorted((a, b) => compare(sayCountry(a), sayCountry(b)));
}
