import { expect, test } from 'vitest';
import { phrasesIn } from '../test-support/fixtures.ts';
import { findExperiencePrompts } from './experience-prompts.ts';

const prompts = await phrasesIn('asks-experience');
const harmless = await phrasesIn('asks-nothing-private');
const isFound = (phrase: string) => findExperiencePrompts(phrase).length > 0;

test('at least 95 of 100 prompts about students’ own experience are found', () => {
  const missed = prompts.filter((phrase) => !isFound(phrase));
  expect(prompts.length).toBeGreaterThanOrEqual(100);
  expect(missed.length / prompts.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
});

test('at most 5 of 100 harmless phrases raise a false alarm', () => {
  const alarms = harmless.filter(isFound);
  expect(harmless.length).toBeGreaterThanOrEqual(100);
  expect(alarms.length / harmless.length, alarms.join('\n')).toBeLessThanOrEqual(0.05);
});

test.each([
  ['Look at both. Have you ever paid a fee?', 'Have you ever paid a fee?'],
  ['Kofi waits. Has anyone asked you that?', 'Has anyone asked you that?'],
])('the prompt in “%s” is named with its place', (text, words) => {
  expect(findExperiencePrompts(text)).toEqual([{ start: text.indexOf(words), words }]);
});
