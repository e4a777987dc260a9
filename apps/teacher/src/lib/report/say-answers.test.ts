import { expect, test } from 'vitest';
import { sayAnswers } from './say-answers.ts';

const rows = ['call', 'wait'].map((label, at) => ({ id: `${at + 1}`, label }));

test('raised hands are said with the words of the option', () => {
  expect(sayAnswers({ hands: { kind: 'most', option: '2' } }, rows)).toContain('“wait”');
  expect(sayAnswers({ hands: { kind: 'split' } }, rows)).toBe('Raised hands: split.');
  expect(sayAnswers({ hands: { kind: 'most', option: 'gone' } }, rows)).toBe('');
});

test('what a class was shown without a bar is said in words, and nothing where it was shown nothing', () => {
  expect(sayAnswers({ released: { kind: 'few' } }, rows)).toBe('Talked over, without a result.');
  expect(sayAnswers({ released: { kind: 'favourite', option: null } }, rows)).toBe(
    'No clear favourite.',
  );
  expect(sayAnswers({ released: { kind: 'favourite', option: 1 } }, rows)).toBe('');
  expect(sayAnswers({}, rows)).toBe('');
});
