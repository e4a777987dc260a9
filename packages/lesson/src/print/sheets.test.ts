import { describe, expect, test } from 'vitest';
import type { Block, Text } from '../view/text.ts';
import { printDocument, sheetsToHtml } from './document.ts';
import { paperOf } from './paper.ts';
import type { Printable, SchoolCard } from './sheet.ts';
import { sheetsOf } from './sheets.ts';
import { printStyles } from './styles.ts';

const heading = (level: number, words: string): Block => ({
  kind: 'heading',
  level,
  content: [words],
});
const words = (...content: Extract<Block, { kind: 'paragraph' }>['content']): Block => ({
  kind: 'paragraph',
  content,
});
const strong = (text: string) => ({ kind: 'strong', content: [text] }) as const;

const guide: Text = [
  heading(2, 'Before'),
  heading(3, 'Once a term'),
  words('prepare'),
  heading(2, 'Unplugged'),
  words('copy the sheets'),
  heading(3, 'A. Two adverts (for each pair)'),
  words('look at these'),
  heading(3, 'B. Bookmark: six questions'),
  words('ask who pays'),
  heading(3, 'C. Cards to read (cards, one at a time)'),
  words(strong('Card 1.'), ' first'),
  words(strong('Card 2.'), ' second'),
  heading(3, 'Key (for the teacher; don’t copy)'),
  words('the second one'),
  heading(2, 'Family'),
  words({ kind: 'em', content: ['One page. Fill in the gaps.'] }),
  words('Dear families, on ______ we teach'),
];

const lesson: Printable = {
  title: 'The offer',
  language: 'en',
  revised: '2026-11-27',
  isDraft: true,
  guide,
};
const school: SchoolCard = {
  day: '3 May 2026',
  adults: [{ name: 'Ms Okoye', place: 'Room 12' }],
  lines: [
    { name: 'Emergency', contact: '999', purpose: 'now', whatFor: '', hours: '' },
    {
      name: 'Quiet Line',
      contact: '0800 1',
      purpose: 'talk',
      whatFor: 'anything',
      hours: 'always',
    },
  ],
};

const sheets = sheetsOf(lesson, { tables: 3 });
const textOf = (id: string, some = sheets) => {
  const markup = sheetsToHtml(some.filter((sheet) => sheet.id === id));
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, ' ')
    .trim();
};

describe('what is printed of a lesson', () => {
  test('every part has a sheet, and the teacher’s come last', () => {
    expect(sheets.map(({ id, reader }) => `${id} ${reader}`)).toEqual([
      'handout-1 class',
      'help-card class',
      'slips class',
      'sheet-1 class',
      'sheet-2 class',
      'letter family',
      'tables teacher',
      'record teacher',
      'key-1 teacher',
      'guide teacher',
    ]);
  });

  test('a key is on no sheet but its own, and that says whose it is', () => {
    const holders = sheets.filter(({ id }) => textOf(id).includes('the second one'));
    expect(holders.map(({ id, isKey }) => [id, isKey])).toEqual([['key-1', true]]);
    expect(textOf('key-1')).toMatch(/^For the teacher\. Don’t copy\./);
  });

  test('what is said to the teacher is not on what students and families get', () => {
    expect(textOf('sheet-1')).toBe('A. Two adverts look at these');
    expect(textOf('letter')).toBe('Dear families, on we teach');
    expect(textOf('guide')).toContain('copy the sheets');
  });

  test('cards that are cut apart each stay whole', () => {
    const markup = sheetsToHtml(sheets.filter(({ id }) => id === 'sheet-2'));
    expect(markup.match(/<section>/g)).toHaveLength(2);
    expect(markup).toContain('class="work cut"');
  });

  test('a help card and slips of the guide are ours, by its letters; what it says around them is for the teacher', () => {
    const quote: Block = { kind: 'quote', content: [words('Tick one of the author’s')] };
    const own = sheetsOf(
      {
        ...lesson,
        guide: [
          heading(2, 'Unplugged'),
          words('copy the sheets'),
          heading(3, 'A. Help card (one for everybody)'),
          quote,
          heading(3, 'B2. Paper slip (copy, and cut)'),
          quote,
          words('To close, read aloud'),
          heading(3, 'C. Slips of the tongue'),
          words('a task'),
          heading(3, 'D. Handout: five steps'),
          words('tell an adult'),
        ],
      },
      { tables: 2 },
    );
    expect(own.filter(({ reader }) => reader === 'class').map(({ title }) => title)).toEqual([
      'D. Five steps',
      'A. Help card',
      'B2. Paper slips for the end',
      'C. Slips of the tongue',
    ]);
    for (const { id } of own) {
      expect(textOf(id, own), id).not.toContain('the author’s');
      expect(textOf(id, own).includes('To close'), id).toBe(id === 'guide');
    }
    expect(textOf('slips', own)).toContain('reads it before home time');
  });

  test('there are as many table cards as tables', () => {
    expect(textOf('tables')).toBe('Table 1 Table 2 Table 3');
  });

  test('a lesson whose guide has none of these still prints what needs none', () => {
    const bare = sheetsOf({ ...lesson, guide: [words('nothing')] }, { tables: 2 });
    expect(bare.map(({ id }) => id)).toEqual(['help-card', 'slips', 'tables', 'record', 'guide']);
  });
});

describe('the help card', () => {
  const cardOf = (one?: SchoolCard) =>
    textOf('help-card', sheetsOf(lesson, { school: one, tables: 2 }));

  test('names the adults and lines of the school, and nothing that it has not checked', () => {
    const card = cardOf(school);
    for (const said of [
      'Ms Okoye , Room 12',
      'Emergency: 999',
      'Quiet Line: 0800 1 (anything, always)',
      'Printed on 3 May 2026. Numbers can change.',
    ])
      expect(card).toContain(said);
    expect(card).not.toContain('If you can’t go on');
    expect(card).not.toContain('A picture or a threat');
  });

  test('has lines to write on for an author, who can’t know them', () => {
    const card = cardOf();
    for (const said of ['Here at school', 'Danger now', 'If you can’t go on', 'compared with'])
      expect(card).toContain(said);
    expect(card).not.toMatch(/\d{3}/);
  });

  test('has lines to write on where a school has named nobody', () => {
    const markup = sheetsToHtml(
      sheetsOf(lesson, { school: { day: '', adults: [], lines: [] }, tables: 2 }),
    );
    expect(markup).toContain('class="blank"');
    expect(markup).toContain('your emergency number');
  });
});

describe('the foot of a page', () => {
  const styles = (some: Partial<Printable>) => {
    const one = { ...lesson, ...some };
    return printStyles(sheetsOf(one, { tables: 2 }), one, 'a4').replaceAll(
      /\\([0-9a-f]+) /g,
      (_, code) => String.fromCodePoint(parseInt(code, 16)),
    );
  };

  test('says lesson, sheet, date, and that a lesson is a draft', () => {
    expect(styles({})).toContain('"The offer · A. Two adverts"');
    expect(styles({})).toContain('"Revised 27 November 2026 · Draft"');
    expect(styles({ isDraft: false, revised: '' })).not.toMatch(/Draft|Revised/);
  });

  test('takes its paper from the country', () => {
    expect(['US', 'CA', 'MX', 'PH'].map(paperOf)).toEqual(Array(4).fill('letter'));
    expect(['GB', 'IE', 'AU', '', 'other'].map(paperOf)).toEqual(Array(5).fill('a4'));
    expect(printStyles(sheets, lesson, 'letter')).toContain('size: letter');
  });
});

test('a hostile lesson gets nothing but words onto a page', () => {
  const evil = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"}*{}@import 'x';\\`;
  const hostile: Printable = {
    ...lesson,
    title: evil,
    guide: guide.map((block): Block => {
      if (block.kind === 'heading') return block.level === 3 ? heading(3, `C. ${evil}`) : block;
      return words(evil, strong(evil));
    }),
  };
  const made = sheetsOf(hostile, {
    school: {
      day: evil,
      adults: [{ name: evil, place: evil }],
      lines: [{ name: evil, contact: evil, purpose: 'now', whatFor: evil, hours: evil }],
    },
    tables: 2,
  });
  const page = printDocument({ lesson: hostile, sheets: made, paper: 'a4', fontFaces: '' });
  expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  const [, styles = ''] = /<style>([^]*)<\/style>/.exec(page)!;
  expect(styles).not.toMatch(/\*\{\}|@import/);
  expect(page).toContain('&#60;script&#62;');
});
