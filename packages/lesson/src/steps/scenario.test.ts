import { expect, test } from 'vitest';
import { tinyWith } from '../test-support/fixtures.ts';

const story = (told: string) => `---
kind: scenario
title: A bicycle
minutes: 3
nodes:
  - id: start
    title: Start
    text: |
      Noor gets a message:

      > ${told}
    question: What could Noor write?
    choices:
      - { words: Yes, then: She rides., to: end }
      - { words: No, then: She walks., to: end }
  - id: end
    title: End
    text: It rains.
    end: true
---
`;

const codesOf = async (told: string) => {
  const { diagnostics } = await tinyWith({ 'steps/06-how-many.md': story(told) });
  return diagnostics.map(({ code }) => code);
};

test('a paragraph of a story may be nothing but what a character says', async () => {
  expect(await codesOf('“Did you see Mei’s picture?”')).toEqual([]);
});

test('a story does not ask the class what happened to them', async () => {
  expect(await codesOf('Did you see a picture of Mei last week?')).toEqual([
    'content-asks-experience',
  ]);
});
