import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { closeCode, closeReasonOf } from './close-codes.ts';

const page = readFileSync(new URL('../PROTOCOL.md', import.meta.url), 'utf8');

describe('PROTOCOL.md', () => {
  test.each(['P', 'I'])('numbers its %s rules without a gap', (letter) => {
    const rule = new RegExp(`^- \\*\\*${letter}(\\d+)\\*\\*`, 'gm');
    const numbers = Array.from(page.matchAll(rule), ([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, position) => position + 1));
    expect(numbers.length).toBeGreaterThan(10);
  });

  test('names only close codes that there are', () => {
    const named = Array.from(page.matchAll(/\b4[45]\d\d\b/g), ([code]) => Number(code));
    const ranges = [4400, 4499, 4500, 4599];
    for (const code of named.filter((one) => !ranges.includes(one)))
      expect(closeReasonOf(code), String(code)).toBeDefined();
  });
});

test('every close code has its own number and a sentence that fits a close frame', () => {
  const reasons = Object.values(closeCode);
  expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
  for (const { sentence } of reasons) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(Buffer.byteLength(sentence)).toBeLessThanOrEqual(123);
  }
});
