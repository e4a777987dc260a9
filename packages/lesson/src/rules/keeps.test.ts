import { expect, test } from 'vitest';
import { tinyWith } from '../test-support/fixtures.ts';

const poll = (fields: string, body: string) => `---
kind: poll
title: A first look
minutes: 4
question: What should Noor find out first?
mode: single
options:
  - text: Whether the brakes work, and whether it fits her
    right: true
    why: A ride round the block answers both.
  - text: Whether it has any likes, and whether they look like people
${fields}---

${body}
`;

const reason = 'reason: The class turns this sentence round in the next step.';
const keep = `keep:\n  - rule: blame\n    words: She should have known better.\n    ${reason}\n`;
const withPoll = (fields: string, body: string) =>
  tinyWith({ 'steps/02-first-look.md': poll(fields, body) });

test('a sentence in a body is kept by its words, and its reason is there for a reviewer', async () => {
  const { lesson, diagnostics } = await withPoll(keep, 'She should\nhave **known** better.');
  expect(diagnostics).toEqual([]);
  expect(lesson?.kept).toEqual([
    {
      rule: 'blame',
      words: 'She should have known better.',
      reason: 'The class turns this sentence round in the next step.',
      file: 'steps/02-first-look.md',
      line: 13,
    },
  ]);
});

test('a sentence in a field is kept, however its apostrophe is written, beside the field too', async () => {
  const inOption = `    why: Noor shouldn’t have trusted him.\n    keep:\n      - { rule: blame, words: Noor shouldn't have trusted him., ${reason} }\n`;
  const { lesson, diagnostics } = await withPoll(inOption, '');
  expect(diagnostics).toEqual([]);
  expect(lesson?.kept).toHaveLength(1);
});

test('a keep silences no other sentence, no other rule and no other file', async () => {
  const other = await withPoll(keep, 'She should have known better. She had it coming.');
  expect(other.diagnostics.map(({ code }) => code)).toEqual(['content-blames']);
  const files = await tinyWith({
    'steps/02-first-look.md': poll(keep, 'She should have known better.'),
    'steps/08-help.md':
      '---\nkind: help\ntitle: Before you go\nminutes: 3\n---\n\nShe should have known better.\n',
  });
  expect(files.diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['content-blames', 'steps/08-help.md'],
  ]);
});

test('two short words keep nothing but a hit that is no longer than they are', async () => {
  const short = keep.replace('She should have known better.', 'should have');
  const { diagnostics } = await withPoll(short, 'She should have known better.');
  expect(diagnostics.map(({ code }) => code)).toContain('content-blames');
});

test('a number is never kept', async () => {
  const number = keep
    .replace('rule: blame', 'rule: contact')
    .replace('She should have known better.', 'Call 116 111.');
  const { diagnostics } = await withPoll(number, 'Call 116 111.');
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(['content-contact', 'keep-contact']);
});
