import { m } from '@sightline/ui/messages';
import { expect, test } from 'vitest';
import { sayWrong } from './say-wrong.ts';
import { readWhole } from './whole-number.ts';

const say = (text: string) =>
  sayWrong(readWhole(text), { fewest: 1, most: 60, range: 'From 1 to 60.' });

test.for(['28', ' 60 ', '1', '٢٨', '28,0', ''])('%j is taken', (text) => {
  expect(say(text)).toBe('');
});

test.for(['0', '-3', '61', '500', '1 000'])('%j is refused with what there can be', (text) => {
  expect(say(text)).toBe('From 1 to 60.');
});

test('what is no whole number, or one of two, is refused with why', () => {
  expect(say('28.5')).toBe(m.number_fraction());
  expect(say('many')).toBe(m.number_words());
  expect(say('1,000')).toBe(m.number_either({ numbers: '1 or 1000' }));
});
