import { expect, test } from 'vitest';
import { regionalLocale } from './regional-locale.ts';

test.each([
  [['en-GB'], 'en-GB'],
  [['en-US'], 'en-US'],
  [['en-GB', 'en-US'], 'en-GB'],
  [['de-DE', 'de', 'en-US', 'en'], 'en-DE'],
  [['de', 'en-US'], 'en-DE'],
  [['pt'], 'en-BR'],
  [['zh-Hant-TW'], 'en-TW'],
  [['en'], 'en-US'],
  [[], 'en-US'],
  [['C'], 'en'],
])('a browser that asks for %j reads an English page as %s', (languages, locale) => {
  expect(regionalLocale(languages, 'en')).toBe(locale);
});

test('the words stay those of the page, whatever the browser asks for', () => {
  for (const languages of [['ar-EG'], ['fr-FR'], ['ja-JP'], ['de-DE', 'en-US']])
    expect(new Intl.Locale(regionalLocale(languages, 'en')).language).toBe('en');
});

const sources = import.meta.glob<string>(['../**/*.{ts,svelte}', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('no page of the teacher’s writes a day or a time in another way', () => {
  const writers = Object.entries(sources).filter(([, source]) =>
    /DateTimeFormat\(|toLocale(Date|Time)?String\(/.test(source),
  );
  expect(writers.length).toBeGreaterThan(1);
  const others = writers.filter(([, source]) => !source.includes('regionalLocale('));
  expect(others.map(([file]) => file)).toEqual([]);
});
