import { z } from 'zod';
import { helpLineSchema, type HelpLine } from './help-line.ts';
import lines from './help-lines.json' with { type: 'json' };

/** Every line we know of. Of two with the same purpose, the one to show stands first. */
export const registry: readonly HelpLine[] = z.array(helpLineSchema).parse(lines);

/** The countries that have lines of their own, as ISO 3166 names them, and `EU`. */
export const countries: readonly string[] = [
  ...new Set(registry.map(({ country }) => country).filter(Boolean)),
];

/** A country without lines of its own. */
export const otherCountry = 'other';

/** The lines of a country, then those of every country; the latter alone for any other one. */
export function linesOf(country: string): readonly HelpLine[] {
  const own = registry.filter((line) => country !== '' && line.country === country);
  return [...own, ...registry.filter((line) => line.country === '')];
}

/** Whether we know the emergency number of a country. Where we don't, the school writes it down itself. */
export function hasEmergencyNumber(country: string): boolean {
  return linesOf(country).some(({ purpose }) => purpose === 'now');
}
