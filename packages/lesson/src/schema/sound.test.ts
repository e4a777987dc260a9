import { expect, test } from 'vitest';
import { pollSchema } from './poll.ts';
import { soundFields } from './sound.ts';

test('what is well-formed is read, however wrong its neighbours are', () => {
  const sound = soundFields(pollSchema, {
    titel: 'A vote',
    minutes: '5',
    options: [{ text: 'The red one ', rigth: true }, 'The blue one', { text: 3, right: true }],
  });
  expect(sound).toMatchObject({
    minutes: null,
    options: [{ text: 'The red one', right: null }, null, { text: null, right: true }],
  });
});

test('a misspelt field is not taken for one that was left out', () => {
  expect(soundFields(pollSchema, { mode: 'single', optons: [] }).options).toBeNull();
  expect(soundFields(pollSchema, { mode: 'single' }).options).toBeUndefined();
});
