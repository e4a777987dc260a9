import { expect, test } from 'vitest';
import { gradeOf, syllablesIn, wordsOf } from './reading-grade.ts';

test('syllables are counted as they are spoken', () => {
  const spoken = {
    offer: 2,
    made: 1,
    pushed: 1,
    wanted: 2,
    apple: 2,
    places: 2,
    makes: 1,
    photographer: 4,
    see: 1,
    agency: 3,
    commission: 3,
    money: 2,
    rule: 1,
    people: 2,
    apples: 2,
  };
  const counted = Object.fromEntries(Object.keys(spoken).map((word) => [word, syllablesIn(word)]));
  expect(counted).toEqual(spoken);
});

test('words keep their apostrophes, and numbers count as words', () => {
  expect(wordsOf('Don’t pay 900, she’s 15!')).toEqual(['don’t', 'pay', '900', 'she’s', '15']);
});

test('the grade is the published formula', () => {
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
});

test('a line without a full stop is a sentence of its own', () => {
  expect(gradeOf(['The cat sat', 'on the mat'])).toBeCloseTo(gradeOf(['The cat sat. On the mat.']));
});

test('long words in long sentences grade far above a child’s reading', () => {
  const official =
    'Prospective participants are recommended to undertake comprehensive verification of the ' +
    'organisation’s credentials prior to communicating any personally identifiable information.';
  expect(gradeOf([official])).toBeGreaterThan(15);
});
