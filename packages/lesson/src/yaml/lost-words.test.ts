import { describe, expect, test } from 'vitest';
import { filesOf, tinyWith } from '../test-support/fixtures.ts';
import { readStep } from '../test-support/read-step.ts';

/** Fields of a step in which a `#` cuts words off; the `✻` before it marks the place. */
const cut: readonly string[] = [
  'kind: help\ntitle: Look at ✻#ad posts\nminutes: 1',
  'kind: help\ntitle: Look at \t✻#ad posts\nminutes: 1',
  'kind: help\ntitle: ✻#ad posts\nminutes: 1',
  'kind: help\ntitle: "Look at" ✻#ad posts\nminutes: 1',
  "kind: help\ntitle: 'Look at' ✻#ad posts\nminutes: 1",
  'kind: help ✻# the last one\ntitle: Look\nminutes: 1',
  'kind: talk\ntitle: Look\nminutes: 1\npoints:\n  - We use the word ✻#cringe for nobody.\n  - We listen.',
  'kind: talk\ntitle: Look\nminutes: 1\npoints:\n  - ✻#cringe is for nobody.\n  - We listen.',
  'kind: talk\ntitle: Look\nminutes: 1\npoints: [We use ✻#cringe for nobody, We listen]',
  'kind: talk\ntitle: Look\nminutes: 1\npoints: [We listen, We use ✻#cringe for\n  nobody]',
  'kind: cards\ntitle: Look\nminutes: 1\nquestion: Which of Noor’s posts with ✻#newbike is a warning?',
  'kind: cards\ntitle: Look\nminutes: 1\nquestion: Which of Noor’s posts\n  with ✻#newbike is a warning?',
  'kind: cards\ntitle: Look\nminutes: 1\nquestion: Which of Noor’s posts\n  with ✻#newbike is\n  a warning?',
  'kind: cards\ntitle: Look\nminutes: 1\nquestion: Who?\nstarter: I write ✻#newbike, as …',
  'kind: poll\ntitle: Look\nminutes: 1\nquestion: Who?\nmode: single\noptions:\n  - text: A post with ✻#follow under it\n  - text: B',
  'kind: poll\ntitle: Look\nminutes: 1\nquestion: Who?\nmode: single\noptions:\n  - text: A\n    why: A post with ✻#follow proves nothing.\n  - text: B',
  'kind: poll\ntitle: Look\nminutes: 1\nquestion: Who?\nmode: scale\nscale: { low: Not ✻#sure, high: Sure }',
  'kind: poll\ntitle: Look\nminutes: 1\nquestion: Who?\nmode: scale\nscale:\n  low: Not ✻#sure\n  high: Sure',
  'kind: sort\ntitle: Look\nminutes: 1\nquestion: Who?\nitems:\n  - text: A\n  - text: B\n    why: It has ✻#b\n  - text: C',
];

/** The same with quotes, on a line of its own, or behind something that is not text. */
const whole: readonly string[] = [
  'kind: help\ntitle: "Look at #ad posts"\nminutes: 1',
  'kind: help\ntitle: "Look at #ad posts" # a hashtag\nminutes: 1',
  'kind: help\ntitle: Look at posts#ad\nminutes: 1',
  '# The last one\nkind: help\n# It has a title:\ntitle: Look\nminutes: 1\n# And no more.',
  'kind: help\ntitle: Look\nminutes: 1 # short',
  'kind: help\ntitle: Look\nminutes: 1.5 #short',
  'kind: talk\ntitle: Look\nminutes: 1\npoints: # two of them\n  # the first\n  - We listen.\n  - We ask.\neditable: true # yes',
  'kind: talk\ntitle: Look\nminutes: 1\npoints: [We listen, We ask] # two',
  'kind: cards\ntitle: Look\nminutes: 1\nquestion: >- # folded\n  Which of Noor’s posts with #newbike\n  #happy is a warning?',
  "kind: cards\ntitle: Look\nminutes: 1\nquestion: 'Which of Noor’s posts\n  with #newbike is a warning?'",
  'kind: poll\ntitle: Look\nminutes: 1\nquestion: Who?\nmode: scale\nscale: { low: a, high: b } # ends',
];

describe('a # after a blank', () => {
  test.each(cut)('is an error where it cuts words off: %j', (fields) => {
    const before = `---\n${fields}`.split('✻')[0]!.split('\n');
    const { diagnostics } = readStep(`---\n${fields.replace('✻', '')}\n---\n`);
    expect(diagnostics).toMatchObject([
      {
        code: 'text-cut',
        severity: 'error',
        line: before.length,
        column: before.at(-1)!.length + 1,
      },
    ]);
  });

  test.each(whole)('is none where nothing is lost: %j', (fields) => {
    expect(readStep(`---\n${fields}\n---\n`).diagnostics).toEqual([]);
  });

  test('is an error in every text of lesson.yaml', async () => {
    const yaml = (await filesOf('tiny')).get('lesson.yaml')!;
    for (const [from, to] of [
      [/title: .*/, 'title: A lesson about #newbike'],
      [/summary: .*/, 'summary: A lesson about #newbike'],
      [/objectives:\n/, 'objectives:\n  - Look at #newbike\n'],
      [/contentNote: \|\n(?: .*\n|\n)+/, 'contentNote: This is about #newbike\n'],
    ] as const) {
      const text = yaml.replace(from, to);
      const before = text.split('#newbike')[0]!.split('\n');
      const { diagnostics } = await tinyWith({ 'lesson.yaml': text });
      expect(diagnostics).toMatchObject([
        { code: 'text-cut', line: before.length, column: before.at(-1)!.length + 1 },
      ]);
    }
  });
});
