import { describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { filesOf, tinyWith } from '../test-support/fixtures.ts';
import { readStep } from '../test-support/read-step.ts';
import { parseLesson } from '../parse.ts';

const secret = 'Expect jokes about the bell.';

/** A poll whose Markdoc begins in line 14. */
const poll = (body: string) => `---
kind: poll
title: A first look
minutes: 4
question: What should Noor find out first?
mode: single
options:
  - text: Whether it fits her
  - text: Whether it has many likes
---

Noor wants to ride to school.

${body}
`;

const mistakesIn = (text: string) => readStep(text).diagnostics;

/** What an author may write for {% notes %}, and how they would end it. */
const tags: readonly (readonly [opening: string, closing?: string])[] = [
  ['{ % notes % }', '{ % /notes % }'],
  ['{notes}', '{/notes}'],
  ['{ notes }', '{ /notes }'],
  ['{{ notes }}', '{{ /notes }}'],
  ['{{% notes %}}', '{{% /notes %}}'],
  ['｛% notes %｝', '｛% /notes %｝'],
  ['｛％ notes ％｝', '｛％ /notes ％｝'],
  ['❴notes❵', '❴/notes❵'],
  ['{% notes }', '{% /notes }'],
  ['{ notes %}', '{ /notes %}'],
  ['% notes %}', '% /notes %}'],
  ['{%notes', '{%/notes'],
  ['{% notes % }', '{% /notes % }'],
  ['{\\% notes %}', '{\\% /notes %}'],
  ['\\{% notes %}', '\\{% /notes %}'],
  ['&#123;% notes %&#125;', '&#123;% /notes %&#125;'],
  ['{%- notes -%}', '{%- /notes -%}'],
  ['{% nоtes %}', '{% /nоtes %}'],
  ['{% note %}', '{% /note %}'],
  ['{% Notes %}', '{% /Notes %}'],
  ['{% nots %}', '{% /notes %}'],
  ['{% notes %}', '{% endnotes %}'],
  ['{% notes %}', '{% notes %}'],
  ['{% notes %}', '{ /notes }'],
  ['{% notes %}'],
  ['{% notes /%}'],
  ['{% notes %}{% /notes %}'],
  ['{%\u00AD notes %}', '{% /notes %}'],
  ['\u200B{% notes %}', '{% /notes %}'],
  ['{% comment %}', '{% /comment %}'],
  ['{# notes #}', '{# /notes #}'],
  ['{: .notes}'],
  ['{.notes}', '{/.notes}'],
  ['${notes}', '${/notes}'],
  ['\\begin{notes}', '\\end{notes}'],
  ['\\notes'],
  ['[notes]', '[/notes]'],
  ['[notes]:'],
  ['[Notes]', '[End notes]'],
  ['[[notes]]', '[[/notes]]'],
  ['[nоtes]', '[/nоtes]'],
  ['[no\u200Btes]', '[/no\u200Btes]'],
  ['【notes】', '【/notes】'],
  ['[nots]', '[/nots]'],
  ['[teacher notes]', '[/teacher notes]'],
  ['[//]: # (notes)'],
  ['[notes]: x'],
  ['> [!NOTE]'],
  ['(notes)', '(/notes)'],
  ['((notes))', '((/notes))'],
  ['(% notes %)', '(% /notes %)'],
  ['<% notes %>', '<% /notes %>'],
  ['<notes>', '</notes>'],
  ['< notes >', '< /notes >'],
  ['<!-- notes -->', '<!-- /notes -->'],
  ['<!-- notes', '-->'],
  ['<aside class="notes">', '</aside>'],
  ['<? notes ?>'],
  ['%notes%', '%/notes%'],
  ['% notes %', '% /notes %'],
  ['%% notes %%', '%% /notes %%'],
  ['%%', '%%'],
  ['% Only for you:'],
  [':::notes', ':::'],
  ['::: teacher', ':::'],
  ['::notes::', '::/notes::'],
  ['.. notes::'],
  ['???'],
  ['??? notes'],
  ['!!! note'],
  ['+++ notes', '+++'],
  ['@notes', '@/notes'],
  ['@@notes', '@@'],
  ['#notes', '#/notes'],
  ['##Notes'],
  ['/notes'],
  ['// notes'],
  ['/* notes', '*/'],
  ['=== notes ===', '=== /notes ==='],
  ['== notes =='],
  ['--- notes ---', '--- /notes ---'],
  ['|notes|', '|/notes|'],
  ['$notes$', '$/notes$'],
  ['^ Only for you'],
  ['begin notes', 'end notes'],
  ['𝐧𝐨𝐭𝐞𝐬::'],
  ['notes: |'],
  ['- {% notes %}', '  {% /notes %}'],
  ['> {% notes %}', '> {% /notes %}'],
  ['# {% notes %}', '{% /notes %}'],
  ['`{% notes %}`', '`{% /notes %}`'],
  ['```\n{% notes %}', '{% /notes %}\n```'],
  ['~~~notes', '~~~'],
  ['| {% notes %} |', '| {% /notes %} |'],
  ['    {% notes %}', '    {% /notes %}'],
];

describe('what was to be a tag and is none', () => {
  const pairs = tags.map(([opening, closing = '']) => [opening, closing] as const);

  test.each(pairs)('is an error where it stands: %s … %s', (opening, closing) => {
    const errors = mistakesIn(poll(`${opening}\n${secret}\n${closing}`));
    const last = 15 + opening.split('\n').length;
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(3);
    for (const { line, severity } of errors) {
      expect(severity).toBe('error');
      expect([14, last]).toContain(line);
    }
  });

  test.each(['say', 'key', 'item', 'advert'])('may have been {%% %s %%}', (name) => {
    for (const open of [
      `{ ${name} }`,
      `[[/${name}]]`,
      `<% ${name} %>`,
      `%${name}%`,
      `::: ${name}`,
    ]) {
      const errors = mistakesIn(poll(`${open}\n${secret}`));
      expect(errors[0]).toMatchObject({ line: 14, severity: 'error' });
    }
  });
});

const tiny = await filesOf('tiny');

/** Every field that reaches a class, in which `✻` stands for what is written there. */
const fields: readonly (readonly [name: string, text: string])[] = [
  ['an option', poll('').replace('Whether it fits her', '"✻"')],
  ['a reason', poll('').replace('fits her', 'fits her\n    why: "✻"')],
  ['a question', poll('').replace(/question: .*/, 'question: "✻"')],
  ['a title', poll('').replace(/title: .*/, 'title: "✻"')],
  [
    'a folded question',
    poll('').replace(/question: .*/, 'question: >-\n  What should Noor\n  find out?\n  ✻'),
  ],
  ['points', '---\nkind: talk\ntitle: T\nminutes: 1\npoints:\n  - "✻"\n---\n'],
  [
    'the ends of a scale',
    '---\nkind: poll\ntitle: T\nminutes: 1\nquestion: Q\nmode: scale\nscale: { low: "✻", high: b }\n---\n',
  ],
  ['a bin', tiny.get('steps/06-how-many.md')!.replace(/text: [^,\n}]*/, 'text: "✻"')],
  ['a source', estimate('source: "✻"')],
  ['a caveat', estimate('caveat: |\n    Look.\n\n    ✻')],
  ['reasons for a mark', spot().replace('It hurries', '"✻"')],
  ['a note on an item', spot().replace('Everybody writes this.', '✻')],
  ['a flag', spot().replace('flag="fee"', 'flag="✻"')],
  ['a sender', spot().replace('from="Rob"', 'from="✻"')],
  ['the name of an app', spot().replace('app="Loopline"', 'app="✻"')],
  ['an owner', spot().replace('owner="Rob"', 'owner="✻"')],
  ['a message', spot().replace('Hi Noor!', 'Hi ✻')],
  ['something to sort', sort('text: "✻"')],
  ['why it is sorted so', sort('text: C\n    why: "✻"')],
  [
    'the beginning of a card',
    '---\nkind: cards\ntitle: T\nminutes: 1\nquestion: Q\nstarter: "✻"\n---\n',
  ],
];

/** The estimate of the tiny lesson. */
function estimate(truth: string): string {
  const field = truth.startsWith('source') ? /source: .*/ : /caveat: \|\n.*/;
  return tiny.get('steps/06-how-many.md')!.replace(field, truth);
}

function spot(): string {
  return `---\nkind: spot\ntitle: T\nminutes: 12\nquestion: Q\nreasons:\n  - It hurries\n---\n
{% messages app="Loopline" owner="Rob" %}
{% message from="Rob" fine="friendly" note="Everybody writes this." %}Hi Noor!{% /message %}
{% message from="Rob" flag="fee" note="Nobody needs a fee." %}Sure, after a fee.{% /message %}
{% /messages %}\n`;
}

function sort(item: string): string {
  return `---\nkind: sort\ntitle: T\nminutes: 4\nquestion: Q\nitems:\n  - text: A\n  - text: B\n  - ${item}\n---\n`;
}

const inFields = [
  '{% notes %}bells{% /notes %}',
  '{ % notes % }bells',
  '{notes} bells',
  '{{ notes }} bells',
  '｛notes｝ bells',
  '[notes] bells',
  '[[notes]] bells',
  '%notes% bells',
  '(% notes %) bells',
  '<notes>bells</notes>',
  '<!-- bells -->',
  ':::notes bells',
  '&lbrace;notes&rbrace; bells',
];

describe.each(fields)('in %s', (_name, text) => {
  const line = text.split('\n').findIndex((one) => one.includes('✻')) + 1;

  test('the words of this test say nothing by themselves', () => {
    expect(mistakesIn(text.replace('✻', 'bells'))).toEqual([]);
  });

  test.each(inFields)('%s is an error', (written) => {
    const [error, ...more] = mistakesIn(text.replace('✻', written));
    expect(error).toMatchObject({ severity: 'error', line });
    expect(more).toEqual([]);
  });
});

describe('in a story, or before the class begins', () => {
  const storyWith = async (from: string | RegExp, to: string) => {
    const files = await filesOf('story');
    const file = [...files.keys()].find((one) => files.get(one)!.includes('kind: scenario'))!;
    const before = files.get(file)!;
    const text = before.replace(from, to);
    expect(text).not.toBe(before);
    files.set(file, text);
    const { diagnostics } = parseLesson(files, 'story');
    return { diagnostics, line: text.split('\n').findIndex((one) => one.includes('bells')) + 1 };
  };

  test.each(inFields)('%s is an error in every text of a node', async (written) => {
    const words = written.replaceAll('"', '');
    for (const [from, to] of [
      [/question: .*/, `question: "${words}"`],
      [/words: .*/, `words: "${words}"`],
      [/then: \|\n/, `then: |\n          ${words}\n\n`],
      [/text: \|\n/, `text: |\n      ${words}\n\n`],
      [/explore: .*/, `explore: "${words}"`],
    ] as const) {
      const { diagnostics, line } = await storyWith(from, to);
      expect(diagnostics[0]).toMatchObject({ severity: 'error', line });
    }
  });

  test('and in lesson.yaml', async () => {
    const yaml = tiny.get('lesson.yaml')!;
    for (const written of inFields)
      for (const [from, to] of [
        [/title: .*/, `title: "${written}"`],
        [/contentNote: \|\n/, `contentNote: |\n  ${written}\n\n`],
        [/objectives:\n/, `objectives:\n  - "${written}"\n`],
      ] as const) {
        const text = yaml.replace(from, to);
        const line = text.split('\n').findIndex((one) => one.includes('bells')) + 1;
        const { diagnostics } = await tinyWith({ 'lesson.yaml': text });
        expect(diagnostics[0]).toMatchObject({ severity: 'error', line });
      }
  });
});

/** What authors write, in which nobody means a tag. */
const innocent = [
  '100 %',
  'It is 5% off, or 10 % with a card.',
  '20 % say they know, and 30 % say no.',
  'What % say yes?',
  'Give it in percent (%).',
  'As a share (% of the class).',
  'Between 40%-50%.',
  'Prices fell by 5%; notes say why.',
  'Take notes, and say why.',
  'He said “notes”.',
  'Write [name] and [day] here.',
  'A message reads “[message deleted]”.',
  '[…] and then she left.',
  '[Noor]: hello there',
  'She posts with #newbike and #happy.',
  '#newbike is trending.',
  '#keynote #saynotodrugs',
  'Ask @noor.rides, or @sam_b.',
  'Play in C# and read the key signature.',
  '3 < 4, and 5 > 4.',
  'i <3 this key ring',
  'Noor & Sam, Q & A, R&B',
  'Yes/no, and/or, say/do.',
  '1 + 1 = 2',
  'Save ~50 on a ~good~ bicycle.',
  'Really??? Yes!!!',
  'Smile :) or :-/ or ;-)',
  'See you at 8:30.',
  'At 3 * 4 metres',
  'Fill in: ___ is the key.',
  'Say ___ to the seller.',
  'Say no, and leave.',
  'Say what you see.',
  'Answer the question in pairs.',
  'Answers may differ.',
  'Key words: trust, hurry, secrecy',
  'Key facts about brakes',
  'Keys are under the mat.',
  'Note that Noor is invented.',
  'Noted.',
  'Notes on your phone can be read by others.',
  'Teachers can help you.',
  'The teacher writes: well done.',
  'The answer may surprise you.',
  'The key is under the mat.',
  'Solutions are what we look for.',
  'Source: a survey of 2018',
  'Talk about it: what did Sam need?',
  '**Hurry:** it has to be today.',
  '**Do** it now, they say.',
  'Look for the number on the frame.',
  'What if the offer is real?',
  'If in doubt, ask.',
  'Sources differ.',
  'Tell an adult you trust.',
  'Item 3 costs $40.',
  'It cost £40 – or €45.',
  '“Only you”, she reads.',
  '– Where is my bicycle? – Here.',
  'A well-known, second-hand, take-it-or-leave-it offer',
  'Noor’s aunt’s key, l’été, naïve, Zoë',
  'Пишите ответы здесь.',
  '「鍵」はどこですか。',
  'He typed "say" and left.',
  '* a star, * another',
  'C:\\bikes\\new',
];

describe.each(innocent)('%s', (words) => {
  test('may stand in a body', () => {
    expect(mistakesIn(poll(words))).toEqual([]);
  });

  test('may stand in the middle of a paragraph', () => {
    const body = `She looked it up in 2018 and\n${words}`;
    expect(mistakesIn(poll(body))).toEqual([]);
  });

  test('may be somebody’s message', () => {
    const text = spot().replace('Hi Noor!', words);
    expect(mistakesIn(text)).toEqual([]);
  });
});

// A field of plain text would show the stars.
test.each(innocent.filter((words) => !words.startsWith('**')))(
  '%s may stand in a field',
  (words) => {
    const quoted = JSON.stringify(words);
    const text = poll('').replace('Whether it fits her', quoted).replace('Noor wants', 'Sam wants');
    expect(mistakesIn(text)).toEqual([]);
  },
);

/** Where words stand in a file, and what to write there to have a tag among them. */
function* wordsWith(mark: string, text: string, isYaml: boolean) {
  const fields = isYaml ? text : text.split(/^---$/m)[1]!;
  const start = text.indexOf(fields);
  const found: [from: number, to: number, instead: string][] = [];
  visit(parseDocument(fields), {
    Scalar(key, { value, range, type }) {
      if (key === 'key' || typeof value !== 'string' || type?.startsWith('BLOCK')) return;
      found.push([start + range![0], start + range![1], JSON.stringify(`${mark} ${value}`)]);
    },
  });
  const inTexts = isYaml ? /^ {2,}\w.*$/gm : /(?<==")[^"]+(?=")|^(?: {4,})?\w[^:\n]*$/gm;
  for (const { index, 0: words } of text.matchAll(inTexts))
    found.push([index, index + words.length, words.replace(/^ */, `$&${mark} `)]);
  for (const [from, to, instead] of found)
    yield {
      line: text.slice(0, from).split('\n').length,
      changed: text.slice(0, from) + instead + text.slice(to),
    };
}

describe.each(['tiny', 'story'])('wherever words stand in “%s”', async (name) => {
  const files = await filesOf(name);

  test.each([...files].filter(([file]) => file.startsWith('steps/')))(
    'in %s, a tag among them is an error',
    (_file, text) => {
      const all = [...wordsWith('{notes}', text, false)];
      expect(all.length).toBeGreaterThan(2);
      for (const { line, changed } of all) {
        const codes = mistakesIn(changed).flatMap((one) => (one.line === line ? [one.code] : []));
        expect(codes, changed.split('\n')[line - 1]).toContainEqual(
          // A kind, a mode or an id can’t have other words at all.
          expect.stringMatching(/^(?:markup-stray|tag-broken|field-choice|field-form)$/),
        );
      }
    },
  );

  test('in lesson.yaml, a tag among them is an error', () => {
    const yaml = files.get('lesson.yaml')!;
    for (const { line, changed } of wordsWith('{notes}', yaml, true)) {
      const { diagnostics } = parseLesson(new Map([...files, ['lesson.yaml', changed]]), name);
      expect(diagnostics, changed.split('\n')[line - 1]).toMatchObject([
        { severity: 'error', line },
      ]);
    }
  });
});
