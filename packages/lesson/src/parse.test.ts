import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentences } from './diagnostics/sentences.ts';
import { parseLesson } from './parse.ts';
import { readMistakes } from './test-support/mistakes.ts';
import { filesOf, fixtures, lessonOf, tinyWith } from './test-support/fixtures.ts';

const families = (await readdir(join(fixtures, 'broken'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('a good lesson', () => {
  test('has no diagnostics', async () => {
    expect((await tinyWith({})).diagnostics).toEqual([]);
    expect(parseLesson(await filesOf('story'), 'story').diagnostics).toEqual([]);
  });

  test('has its steps in the order of the file names', async () => {
    const { steps } = await lessonOf('tiny');
    expect(steps.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      'ground-rules: talk',
      'first-look: poll',
      'ways-to-check: poll',
      'how-sure: poll',
      'a-saying: poll',
      'how-many: estimate',
      'two-offers: spot',
      'help: help',
    ]);
  });

  test('has a story as its author wrote it', async () => {
    const step = (await lessonOf('story')).steps.find(({ kind }) => kind === 'scenario');
    expect(step).toMatchObject({ sensitive: false, from: 0, minutes: 10 });
    expect(step?.kind === 'scenario' && step.nodes).toMatchObject([
      {
        id: 'no-bicycle',
        decides: 'class',
        to: '',
        choices: [
          { id: '1', explore: expect.stringContaining('Sam'), to: '' },
          { id: '2', explore: '', to: 'a-flat-tyre' },
          { id: '3', words: 'Wait until Monday.', to: 'a-flat-tyre' },
        ],
      },
      { id: 'a-flat-tyre', decides: 'teacher', sensitive: true, around: 'the-bill' },
      { id: 'the-bill', decides: 'class', blameSensitive: true },
      { id: 'all-is-well', decides: 'nobody', question: '', choices: [], to: '' },
    ]);
  });

  test('numbers items by artefact and place, in reading order', async () => {
    const step = (await lessonOf('tiny')).steps.find(({ kind }) => kind === 'spot');
    expect(step?.kind === 'spot' && Object.entries(step.verdicts)).toMatchObject([
      ['1.1', { flag: false, label: 'proves nothing' }],
      ['1.2', { flag: true, label: 'false hurry' }],
      ['1.3', { flag: true, label: 'no way to check' }],
      ['2.1', { flag: false, label: 'friendly' }],
      ['2.2', { flag: false, label: 'good question' }],
      ['2.3', { flag: true, label: 'fee first' }],
    ]);
  });

  test('reads the same with Windows line ends and a byte order mark', async () => {
    const files = await filesOf('tiny');
    const windows = new Map(
      [...files].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(parseLesson(windows, 'tiny')).toEqual(parseLesson(files, 'tiny'));
  });
});

describe('a broken lesson', () => {
  test.each(families)('reports every mistake in “%s” at its place', async (family) => {
    const { diagnostics } = parseLesson(await filesOf(`broken/${family}`), family);
    const lines = diagnostics.flatMap(({ file, line, column, severity, code, message, fix }) => [
      `${file}:${line}:${column} ${severity} ${code}`,
      `  ${message}`,
      `  ${fix}`,
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(fixtures, 'broken', `${family}.txt`),
    );
  });

  test.each(families)('is no lesson while an error stands in “%s”', async (family) => {
    const { lesson, diagnostics } = parseLesson(await filesOf(`broken/${family}`), family);
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    expect(lesson === undefined).toBe(hasErrors);
  });

  test('has a name that folders, addresses and ids can carry', () => {
    const codes = parseLesson(new Map(), '../Odd Name').diagnostics.map(({ code }) => code);
    expect(codes).toContain('folder-name-form');
  });

  test('may be too large to be read', async () => {
    const long = 'word '.repeat(14_000);
    const one = await tinyWith({ 'steps/09-long.md': long });
    expect(one.diagnostics.map(({ code }) => code)).toEqual(['file-too-big']);
    const pages = Array.from({ length: 20 }, (_, index) => [
      `locales/de/${index}.md`,
      long.slice(0, 60_000),
    ]);
    const many = await tinyWith(Object.fromEntries(pages));
    expect(many.diagnostics.map(({ code }) => code)).toEqual(['lesson-too-big']);
  });

  test('may hold bytes that are no text', async () => {
    const { diagnostics } = await tinyWith({ 'steps/09-bytes.md': 'a\0b' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('may have too many steps, tags or items', async () => {
    const help = '---\nkind: help\ntitle: Help\nminutes: 1\n---\n';
    const steps = Array.from({ length: 61 }, (_, index) => [
      `steps/${index + 20}-h${index}.md`,
      help,
    ]);
    const many = await tinyWith(Object.fromEntries(steps));
    expect(many.diagnostics.map(({ code }) => code)).toContain('steps-too-many');

    const item = '{% item flag="a" note="b" %}c{% /item %} ';
    const spot = (items: number) =>
      `---\nkind: spot\ntitle: S\nminutes: 1\nquestion: Q\n---\n{% advert app="A" heading="B" %}\n${item.repeat(items)}\n{% /advert %}\n`;
    const items = await tinyWith({ 'steps/06-how-many.md': spot(61) });
    expect(items.diagnostics.map(({ code }) => code)).toContain('spot-items-too-many');
    const tags = await tinyWith({ 'steps/06-how-many.md': spot(600) });
    expect(tags.diagnostics.map(({ code }) => code)).toContain('markup-too-much');
  });

  test('may have more on a wall than a class can read', async () => {
    const cards = (length: number) =>
      `---\nkind: cards\ntitle: C\nminutes: 1\nquestion: Q\n---\n${'word '.repeat(length)}\n`;
    const { diagnostics } = await tinyWith({
      'steps/03-ways-to-check.md': cards(600),
      'steps/06-how-many.md': cards(2000),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wall-crowded', 'wall-cut']),
    );
  });

  test('may have attributes and fields that are too long or too large', async () => {
    const { diagnostics } = await tinyWith({
      'steps/06-how-many.md': [
        '---\nkind: spot\ntitle: S\nminutes: 90\nquestion: Q',
        `reasons: [${'a, '.repeat(9)}]\n---\n`,
        `{% advert app="${'a'.repeat(41)}" heading="B" %}\n{% item flag="a" note="b" %}c{% /item %}\n{% /advert %}\n`,
      ].join('\n'),
      'steps/03-ways-to-check.md':
        '---\nkind: poll\ntitle: P\nminutes: 1\nquestion: Q\nmode: single\noptions:\n  - text: one\n---\n',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['attribute-too-long', 'number-too-big', 'list-too-long']),
    );
  });

  test('counts the characters of a limit as people see them', async () => {
    const family = '👩‍👩‍👧‍👦';
    const spot = (app: string, title: string) =>
      tinyWith({
        'steps/06-how-many.md': [
          `---\nkind: spot\ntitle: ${title}\nminutes: 5\nquestion: Q\n---\n`,
          `{% advert app="${app}" heading="B" %}\n{% item flag="a" note="b" %}c{% /item %}\n{% /advert %}\n`,
        ].join('\n'),
      });
    const codes = async (...by: Parameters<typeof spot>) =>
      (await spot(...by)).diagnostics
        .map(({ code }) => code)
        .filter((code) => /too-long/.test(code));
    expect(await codes(family.repeat(40), family.repeat(80))).toEqual([]);
    expect(await codes(family.repeat(41), 'T')).toEqual(['attribute-too-long']);
    expect(await codes('A', family.repeat(500))).toEqual(['text-too-long']);
  });

  test('may have so many mistakes that the first 200 of a file say enough', async () => {
    const { diagnostics } = await tinyWith({ 'lesson.yaml': 'a: 1\n'.repeat(1000) });
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => code === 'yaml-key-twice')).toHaveLength(200);
    expect(codes).toContain('file-more-mistakes');
  });

  test('may be nested too deeply to be read', async () => {
    const { diagnostics } = await tinyWith({
      'lesson.yaml': '- '.repeat(30_000),
      'steps/06-how-many.md': `---\nkind: help\ntitle: H\nminutes: 1\n---\n{% notes a=${'['.repeat(60_000)} %}\n`,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['yaml-broken', 'markup-unreadable']),
    );
  });

  test('never shows control characters of its author in a sentence', async () => {
    const { diagnostics } = await tinyWith({ 'lesson.yaml': '"\\e[31mred\\u202E": 1\n' });
    expect(JSON.stringify(diagnostics)).not.toMatch(/\\u001b|\u202E/);
  });
});

test('every sentence we have is reached by a fixture, a mistake or a case above', async () => {
  const reached = new Set<string>();
  for (const family of families)
    for (const { code } of parseLesson(await filesOf(`broken/${family}`), family).diagnostics)
      reached.add(code);
  for (const { code } of [...(await readMistakes()).values()].flat()) reached.add(code);
  const unreached = Object.keys(sentences).filter((code) => !reached.has(code));
  expect(unreached.sort()).toEqual(
    [
      // Only the disk can tell these; the tests in node/ do.
      'file-in-cloud',
      'file-locked',
      'files-too-many',
      'folder-foreign',
      'folder-locked',
      'folder-unreadable',
      'lesson-absent',
      'lesson-deeper',
      'media-too-big',
      'title-taken',
      // These need more text than a fixture should have; cases above have it.
      'attribute-too-long',
      'file-more-mistakes',
      'file-too-big',
      'folder-name-form',
      'lesson-too-big',
      'markup-too-much',
      'markup-unreadable',
      'spot-items-too-many',
      'steps-too-many',
      'wall-crowded',
      'wall-cut',
      'yaml-broken',
    ].sort(),
  );
});

describe('whatever the files hold', () => {
  const isWellFormed = (files: ReadonlyMap<string, string>, name: string) => {
    const { lesson, diagnostics } = parseLesson(files, name);
    const areClear = diagnostics.every(
      ({ line, column, message, fix }) =>
        line >= 1 && column >= 1 && /\S[.?!]$/.test(message) && /\S[.?!”]$/.test(fix),
    );
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    return areClear && (lesson === undefined) === hasErrors;
  };

  const path = fc.oneof(
    fc.constantFrom('package.json', 'lesson.yaml', 'guide.md', 'steps/01-a.md', 'steps/02-b.md'),
    fc.string(),
  );

  test('parsing them never throws', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(path, text), { maxLength: 8 }), fc.string(), (entries, name) =>
        isWellFormed(new Map(entries), name),
      ),
      { numRuns: 250 },
    );
  });

  test.each(['tiny', 'story'])(
    'the good lesson “%s” in which something was changed never makes it throw',
    { timeout: 60_000 },
    async (name) => {
      const files = [...(await filesOf(name))];
      const scraps = fc.constantFrom(
        '{%',
        '%}',
        '{% item %}',
        '{% /item %}',
        '{% notes %}',
        '{% message %}',
        '---\n',
        '- ',
        '>',
        '#',
        '|',
        '"',
        ': ',
        '[',
        '{',
        '&a',
        '*a',
        '!x',
        '<b>',
        '\t',
        '\n',
        '\r',
        '`',
        '```\n',
        '![',
        '](',
        '\\',
        '$x',
      );
      const edit = fc.record({
        file: fc.nat({ max: files.length - 1 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat({ max: 40 }),
        insert: fc.oneof(
          scraps,
          fc.array(scraps).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
      });
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
          const changed = new Map(files);
          for (const { file, at, remove, insert } of edits) {
            const [path] = files[file]!;
            const text = changed.get(path)!;
            const start = Math.floor(at * text.length);
            changed.set(path, text.slice(0, start) + insert + text.slice(start + remove));
          }
          return isWellFormed(changed, name);
        }),
        { numRuns: 150 },
      );
    },
  );
});
