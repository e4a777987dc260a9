import { describe, expect, test } from 'vitest';
import { readStep } from '../test-support/read-step.ts';

const poll = (body: string, why = 'It has brakes.') => `---
kind: poll
title: A first look
minutes: 4
question: Which bicycle is safe?
mode: single
options:
  - text: The red one
    why: ${JSON.stringify(why)}
  - text: The blue one
---

Noor wants to ride to school.

${body}
`;

const codesIn = (text: string) =>
  readStep(text).diagnostics.map(({ line, severity, code }) => ({ line, severity, code }));

const label = (line: number) => ({ line, severity: 'warning', code: 'label-for-teacher' });

/** Words that stand before the teacher’s. */
const labels = [
  '## Notes',
  '# Teacher notes',
  '### Answer',
  '## Answers',
  '## Key',
  '## Answer key',
  '## Say',
  '## For the teacher',
  'Notes',
  'Notes: look at the bell.',
  'notes: look at the bell.',
  '**Notes:** look at the bell.',
  '*Notes.* Look at the bell.',
  '***Note:*** look at the bell.',
  '(Notes: look at the bell.)',
  'Notes – look at the bell.',
  'Notes for the lesson',
  'Note to the teacher: look at the bell.',
  'Note to self: look at the bell.',
  'Nоtes: look at the bell.',
  'Teacher: ask for the bell.',
  'Teacher asks for the bell.',
  'Teacher’s notes',
  'Teachers: ask for the bell.',
  'For teachers only: ask for the bell.',
  'For the teacher: ask for the bell.',
  'To the teacher: ask for the bell.',
  'Facilitator: ask for the bell.',
  'Speaker notes: ask for the bell.',
  'Not for students: ask for the bell.',
  'Don’t show this: ask for the bell.',
  'Answer: the blue one',
  'Answer B is right.',
  'Answers: the blue one',
  'The answer: the blue one',
  'Correct answer: the blue one',
  'The right answer is the blue one.',
  'Key: the blue one',
  'Key – the blue one',
  'Answer key: the blue one',
  'Solution: the blue one',
  'Say: “Ring the bell.”',
  'Say “ring the bell” twice.',
  'Say slowly: ring the bell.',
  'Say aloud that it rings.',
  'Tell the class: it rings.',
  '- Notes: look at the bell.',
  '> Notes: look at the bell.',
  '**Do.** Ring the bell.',
  '**Look for.** Laughter about the bell.',
  '**What if** somebody laughs?',
  '**Discuss.** Who laughs?',
  '**Sources.** Our own.',
];

describe('words that seem to be for the teacher', () => {
  test.each(labels)('are a warning where the class reads them: %s', (words) => {
    expect(codesIn(poll(words))).toEqual([label(15)]);
  });

  test.each(['Notes: it rings.', 'Teacher: ask for it.'])(
    'are a warning in the middle of a paragraph and in a field: %s',
    (words) => {
      expect(codesIn(poll(`It has a bell.\n${words}`))).toEqual([label(16)]);
      expect(codesIn(poll('', words))).toEqual([label(9)]);
    },
  );

  test.each(labels)('may stand in notes and in lines to say: %s', (words) => {
    expect(codesIn(poll(`{% notes %}\n\n${words}\n\n{% /notes %}`))).toEqual([]);
    expect(codesIn(poll(`{% say %}\n\n${words}\n\n{% /say %}`))).toEqual([]);
  });

  test('may say in the key that it is the answer, and not that it is for the teacher', () => {
    const key = (words: string) => poll(`{% key %}\n${words}\n{% /key %}`, words);
    expect(codesIn(key('Answer: the blue one'))).toEqual([]);
    expect(codesIn(key('Notes: the blue one'))).toEqual([label(9), label(16)]);
  });
});

describe('a paragraph shaped like those for the teacher in the same step', () => {
  const say = '{% say %}\n“What rings?”\n\n*At the end:* “A bell.” *(Ring it.)*\n{% /say %}';
  const notes = '{% notes %}\n**Bells.** They ring.\n{% /notes %}';

  test.each(['“Who rings?”', '“Who rings?” “Rosa.” (Wait.)', '*Later:* “Rosa rings.”'])(
    'is a warning when lines to say stand in quotation marks, too: %s',
    (words) => {
      expect(codesIn(poll(`${words}\n\n${say}`))).toEqual([label(15)]);
      expect(codesIn(poll(words))).toEqual([]);
    },
  );

  test('is a warning when notes begin with bold words and a full stop, too', () => {
    expect(codesIn(poll(`**Ring.** Twice.\n\n${notes}`))).toEqual([label(15)]);
    expect(codesIn(poll('**Ring.** Twice.'))).toEqual([]);
  });

  test.each(['“Who rings?” asks Rosa.', '> “Who rings?”', '**Ring:** twice.', 'It **rings.**'])(
    'is none when the class could read it just so: %s',
    (words) => {
      expect(codesIn(poll(`${words}\n\n${say}\n\n${notes}`))).toEqual([]);
    },
  );
});
