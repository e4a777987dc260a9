import { expect, test } from 'vitest';
import { tinyWith } from '../test-support/fixtures.ts';

const poll = (title: string, right: string, wrong: string) => `---
kind: poll
title: ${title}
minutes: 2
question: What could Noor do?
mode: single
options:
  - text: ${wrong}
  - text: ${right}
    right: true
    why: It can be checked.
---
`;

const story = (right: string, wrong: string) => `---
kind: scenario
title: Noor and Sam
minutes: 5
nodes:
  - id: sam-is-late
    title: Sam is late
    text: Sam has her bicycle.
    question: What could Noor do?
    blameSensitive: true
    choices:
      - words: ${wrong}
        explore: What does Sam feel then?
        then: Sam is silent.
      - words: ${right}
        then: Sam answers.
        to: all-is-well
  - id: all-is-well
    title: All is well
    text: They are friends.
    end: true
---
`;

const codesOf = async (files: Record<string, string>) => {
  const others = { 'steps/03-ways-to-check.md': undefined, 'steps/05-a-saying.md': undefined };
  const { diagnostics } = await tinyWith({ ...others, ...files });
  return diagnostics.filter(({ code }) => code === 'longest-is-right').map((one) => one.message);
};

test('names the questions in which the longest answer is right, of polls and stories', async () => {
  const messages = await codesOf({
    'steps/02-first-look.md': poll('One', 'Ask somebody who knows bicycles well', 'Buy it'),
    'steps/03-story.md': story('Ask Sam whether all is well with him', 'Shout'),
    'steps/04-how-sure.md': poll('Three', 'Wait', 'Ask the seller once more'),
  });
  expect(messages).toEqual([
    'In 2 of 3 questions a right answer is the longest: “One”, “Sam is late”.',
  ]);
});

test('says nothing when half of them or fewer do', async () => {
  const messages = await codesOf({
    'steps/02-first-look.md': poll('One', 'Ask somebody who knows bicycles well', 'Buy it'),
    'steps/03-story.md': story('Ask', 'Shout at him until he brings it back'),
  });
  expect(messages).toEqual([]);
});
