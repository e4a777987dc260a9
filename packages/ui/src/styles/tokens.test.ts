import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => {
      const colour = colours.get(name);
      if (!colour) throw new Error(`There is no colour --${name}`);
      return luminance(colour[theme]);
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'sheet', 'private'];
const words = ['ink', 'ink-soft', 'lake', 'flag', 'care', 'unclear', 'control'];
const charts = [1, 2, 3, 4, 5, 6].map((number) => `chart-${number}`);

const readable = [
  ...grounds.flatMap((ground) => words.map((word) => [word, ground] as const)),
  ['on-lake', 'lake'],
  ['ink', 'lake-soft'],
  ['ink-soft', 'lake-soft'],
  ['lake', 'lake-soft'],
  ['care', 'lake-soft'],
  ['ink', 'flag-soft'],
  ['flag', 'flag-soft'],
] as const;

const visible = grounds.flatMap((ground) => [
  ['edge', ground] as const,
  ...charts.map((chart) => [chart, ground] as const),
]);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(readable)('%s is readable on %s', (word, ground) => {
    expect(contrast(word, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(visible)('%s is visible on %s', (shape, ground) => {
    expect(contrast(shape, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour has a light and a dark value', () => {
  expect(colours.size).toBe([...css.matchAll(/light-dark\(/g)].length);
});
