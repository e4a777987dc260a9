import { describe, expect, test } from 'vitest';
import type { CardMark } from '../../layout/lectern.ts';
import { hearCard } from './hear-card.ts';

const words = new Set('rosa jonah loopline help tell ask listen stay counsellor'.split(' '));
const hear = (text: string, language = 'en') => hearCard(text, { language, words });

const bad: readonly (readonly [CardMark, string])[] = [
  ['number', 'call me 07700 900123'],
  ['number', 'Ring 0800 1111 tonight'],
  ['number', 'its 0.7.7.0.0.9.0.0.1.2.3'],
  ['number', 'oh seven seven double zero nine'],
  ['number', 'O77OO 9OO l23'],
  ['number', '٠٧٧٠٠٩٠٠١٢٣'],
  ['number', '०७७०० ९००१२३'],
  ['number', '０７７００'],
  ['number', '⓪⑦⑦⓪⓪'],
  ['number', '𝟘𝟟𝟟𝟘𝟘'],
  ['number', '0️⃣7️⃣7️⃣0️⃣0️⃣'],
  ['number', '0a7b7c0d0e9'],
  ['number', 'she lives at 14 Elm Street'],
  ['number', 'my postcode is SW1A 1AA'],
  ['handle', 'add me on snap'],
  ['handle', 'write to @blue.heron99'],
  ['handle', 'insta: nightowl_7'],
  ['handle', 'my tiktok is in my bio'],
  ['handle', 'dm me'],
  ['handle', 'look at nightowl.com'],
  ['handle', 'write to heron at school dot org'],
  ['handle', 'my username is nightowl'],
  ['handle', 'it was nightowl_x who did it'],
  ['handle', 'NIGHTOWL#4821'],
  ['name', 'Ask Jake, he knows about it'],
  ['name', 'jake told me the same'],
  ['name', 'This happened to Zofia last week'],
  ['name', 'Mr Whitlock can help'],
  ['name', 'Zofia is a liar'],
  ['name', 'Thandi Mokoena knows it too'],
  ['name', 'like when Kofi got those messages'],
  ['blame', 'It is her own fault'],
  ['blame', 'he shouldnt have sent it'],
  ['blame', 'She should have known better.'],
  ['blame', 'why did she even reply'],
  ['blame', 'you asked for it'],
  ['blame', 'Jonah was so naive'],
  ['blame', 'dont be stupid and dont send it'],
  ['blame', 'he should of blocked him'],
  ['blame', 'serves him right'],
  ['blame', 'Not sending it in the first place'],
  ['insult', 'youre such a loser'],
  ['insult', 'what an idiot'],
  ['insult', 'he is st0pid'.replace('0', 'u')],
  ['insult', '1d1ot'],
  ['insult', 'i d i o t'],
  ['insult', 'іdіоt'],
  ['insult', 'LOOOSER'],
  ['insult', 'shut up'],
  ['insult', 'nobody likes you'],
  ['insult', 'thats so gay'],
  ['insult', 'wtf is this sh*t'],
];

const good: readonly string[] = [
  'Listen first.',
  'to stay calm and not ask why they did it',
  'to say: I’m glad you told me',
  'Go with them to somebody who can help, on the same day.',
  'The most helpful thing is to believe them.',
  'It’s not your fault.',
  'It is never her fault, whatever she posted.',
  'Tell Jonah that he did nothing wrong.',
  'Rosa can say “thanks for telling me”.',
  'Don’t pay. Don’t send anything else.',
  'Save the messages and block the account.',
  'Report it on Loopline, then block.',
  'Talk to Mum, or to your teacher.',
  'Ask the counsellor on Monday.',
  'You can call 999 if somebody is in danger.',
  'Count to 10 before you answer.',
  'Wait 24 hours.',
  'Tell 2 adults you trust.',
  'In 2023 many people had this.',
  'At 8:30 pm she can still ask for help.',
  'We are in year10, room12.',
  'Even if you feel stupid, tell someone.',
  'It is not stupid to ask for help.',
  'Don’t freak out, breathe.',
  'You should not reply.',
  'You shouldn’t have to pay for that.',
  'He should have left her alone.',
  'Why would anybody do that to a friend?',
  'STOP AND THINK',
  'Stay With Him And Tell An Adult',
  'English or Spanish, it doesn’t matter.',
  'Take a breath :) it can wait',
  'I’d be there for them ❤️',
  'ask: who else knows?',
  'Be kind. Be there. Be honest.',
  'nobody should be alone with this',
  'Tell them they aren’t in trouble with you.',
  'Help lines are free and open at night.',
  'to take it seriously, not laugh about it',
  'Say nothing at first, just hug them.',
  'They did right to tell you!',
  'Say it isn’t embarrassing, it happens to lots of people.',
  'Not judging them',
  'don’t tell the group chat',
];

describe('a card is marked for what may be in it', () => {
  test.each(bad)('%s: %s', (mark, text) => {
    expect(hear(text)).toContain(mark);
  });

  test('and for all of it', () => {
    expect(hear('Add Jake, that idiot, on snap: 07700 900123')).toEqual([
      'number',
      'handle',
      'name',
      'insult',
    ]);
  });
});

test.each(good)('a card is not marked for nothing: %s', (text) => {
  expect(hear(text)).toEqual([]);
});

test('who is in the lesson may be named, and nobody else', () => {
  expect(hear('Tell Rosa')).toEqual([]);
  expect(hearCard('Tell Rosa', { language: 'en', words: new Set() })).toEqual(['name']);
});

test('in another language numbers and handles are known, and no noun is taken for a name', () => {
  expect(hear('Sag es einer Lehrerin oder deiner Mutter', 'de')).toEqual([]);
  expect(hear('Ruf 0151 234567 an, @nachteule', 'de')).toEqual(['number', 'handle']);
});
