import { expect, test } from 'vitest';
import { unfitIn } from './unfit-words.ts';

const caught: Readonly<Record<string, readonly string[]>> = {
  'an address on the internet': [
    'Look at www.firm.test',
    'see https://a.example',
    'write to me@firm.test',
    'go to takeithere.org now',
  ],
  'a phone number': [
    'Ring 0800 1111 222',
    'ring +44 20 7946 0000',
    'call 1-800-555-0199',
    'dial 999',
  ],
  'a real platform or firm': ['She posts on TikTok.', 'paid with PayPal'],
  'a word of the trade instead of a plain one': ['The victim wrote back.', 'Submit your answer'],
  'blame or a sneer': ['It is too good to be true.', 'She should have known.', 'risky behaviour'],
  'harm in detail': ['a nude picture', 'sexual images'],
  'a question about a student’s own life': [
    'Have you ever been asked?',
    'Did you reply?',
    'Has someone asked you for a picture?',
  ],
  'a racing game': ['You are on the leaderboard'],
};

for (const [name, lines] of Object.entries(caught))
  test(`${name} is caught`, () => {
    for (const line of lines) expect(unfitIn(line).join('; '), line).toContain(name);
  });

test('ordinary words of a lesson pass', () => {
  const ordinary = [
    'What could Amara write back?',
    'Finn is 16 and wants to work at the weekend, 9 am to 1 pm.',
    'In 2018, a survey asked 1,141 US teens aged 13–17.',
    '@northlight.scouting writes: I’ve been doing this 11 years.',
    'Real agencies usually keep a share. Ask the company.',
    'A character who could apply for a job',
  ];
  expect(ordinary.flatMap(unfitIn)).toEqual([]);
});
