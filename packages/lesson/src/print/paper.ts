export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

const letterCountries = ['US', 'CA', 'MX', 'PH'];

/** What lies in the printers of a country; ISO 3166. */
export function paperOf(country: string): Paper {
  return letterCountries.includes(country) ? 'letter' : 'a4';
}
