import { expect, test } from 'vitest';
import { isNoEmergency } from './emergency.ts';
import { saySaved } from './say-saved.ts';

test('what is not taken is not called saved', () => {
  const said = (isEmergencyWrong: boolean, isCountWrong: boolean) =>
    saySaved({ isEmergencyWrong, isCountWrong });
  expect(said(false, false)).toBe('Saved.');
  expect(said(false, true)).toBe('Saved, but not the number of students.');
  expect(said(true, false)).toBe('Saved, but not the emergency number.');
  expect(said(true, true)).toBe('Saved, but not the emergency number or the number of students.');
});

test.each([
  ['', false],
  [' ', false],
  ['112', false],
  ['190 or 192', false],
  ['the police', true],
  ['?', true],
])('%j can’t be an emergency number: %j', (text, isWrong) => {
  expect(isNoEmergency(text)).toBe(isWrong);
});
