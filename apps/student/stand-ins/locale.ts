/**
 * Stands in for Paraglide's runtime, whose addresses, cookies and strategies a student's page does not
 * use: of it the page needs which language to speak, and in which direction that is written.
 */
export const locales: readonly string[] = ['en'];
export const experimentalStaticLocale = undefined;

/** The first of the browser's languages that the page speaks. */
export function getLocale(): string {
  const wanted = globalThis.navigator?.languages ?? [];
  const spoken = wanted.map((tag) =>
    locales.find((one) => tag === one || tag.startsWith(`${one}-`)),
  );
  return spoken.find(Boolean) ?? 'en';
}

export function getTextDirection(locale = getLocale()): 'ltr' | 'rtl' {
  if (/-latn\b/i.test(locale)) return 'ltr';
  const isRtl = /^(?:ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b|-(?:arab|hebr|thaa|nkoo|adlm)\b/i;
  return isRtl.test(locale) ? 'rtl' : 'ltr';
}
