import { expect, test } from 'vitest';
import { unfitIn } from './unfit-words.ts';

const caught: Readonly<Record<string, readonly string[]>> = {
  'a word of the trade instead of a plain one': ['The victim wrote back.', 'Submit your answer'],
  'a sneer': ['It is too good to be true.', 'She fell for it.'],
  'a racing game': ['You are on the leaderboard'],
};

for (const [name, lines] of Object.entries(caught))
  test(`${name} is caught`, () => {
    for (const line of lines) expect(unfitIn(line).join('; '), line).toContain(name);
  });

test('ordinary words of a lesson pass', () => {
  const ordinary = [
    'Read the points aloud, and use your own words.',
    'Adults fall for it too.',
    'Good offers can wait, and nobody has to be fast.',
  ];
  expect(ordinary.flatMap(unfitIn)).toEqual([]);
});
