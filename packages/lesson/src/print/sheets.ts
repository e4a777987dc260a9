import { html, type Html } from './html.ts';
import { sectionsOf, type Section } from './sections.ts';
import type { Printable, SchoolCard, Sheet } from './sheet.ts';
import { copies } from './sheets/cut.ts';
import { guide } from './sheets/guide.ts';
import { helpCard } from './sheets/help-card.ts';
import { letter } from './sheets/letter.ts';
import { record } from './sheets/record.ts';
import { slip } from './sheets/slip.ts';
import { tableNumbers } from './sheets/tables.ts';
import { handout, readHeading, worksheet } from './sheets/unplugged.ts';
import { textToHtml } from './text.ts';
import { paperWords, type PaperWords } from './words/index.ts';

/** Who prints, and for how many. */
export interface PrintOptions {
  readonly school?: SchoolCard | undefined;
  readonly tables: number;
}

/** Everything that can be printed of a lesson, in the order in which it is laid out. */
export function sheetsOf(lesson: Printable, { school, tables }: PrintOptions): readonly Sheet[] {
  const { language, words } = paperWords(lesson.language);
  const sections = sectionsOf(lesson.guide);
  const named = (title: string) => sections.find((section) => section.title === title);
  const unplugged = named('Unplugged')?.parts.map((part) => ({
    part,
    heading: readHeading(part.title),
  }));
  const of = (kind: string) => unplugged?.filter(({ heading }) => heading.kind === kind) ?? [];
  const own = (
    id: string,
    title: string,
    body: Html,
    reader: Sheet['reader'],
    more: Partial<Sheet> = {},
  ): Sheet => ({ id, title, reader, language: lesson.language, foot: 'title', body, ...more });
  /** The guide may have one, too, and calls it by a letter: this is it. */
  const ours = (id: 'help-card' | 'slips', title: string, body: Html): Sheet =>
    own(id, `${of(id)[0]?.heading.letter ?? ''}${title}`, body, 'class', { language });
  const schools = (id: string, title: string, body: Html): Sheet => ({
    id,
    title,
    reader: 'teacher',
    language,
    body,
  });
  const family = named('Family');
  return [
    ...of('handout').map(({ part, heading }, index) =>
      own(
        `handout-${index + 1}`,
        `${heading.letter}${heading.name}`,
        copies(handout(part, heading), 4),
        'class',
      ),
    ),
    ours('help-card', words.help.title, copies(helpCard(words, school), 4)),
    ours('slips', words.slip.title, copies(slip(words), 8)),
    ...(unplugged ?? [])
      .filter(({ heading: { kind } }) => kind === 'plain' || kind === 'cut')
      .map(({ part, heading }, index) =>
        own(`sheet-${index + 1}`, part.title, worksheet(part, heading), 'class'),
      ),
    ...(family ? [own('letter', words.letter, letter(family.text), 'family')] : []),
    schools('tables', words.tables.title, tableNumbers(tables, words)),
    schools('record', words.record.title, record(words)),
    ...of('key').map(({ part, heading }, index) =>
      own(`key-${index + 1}`, part.title, key(part, heading.name, words), 'teacher', {
        isKey: true,
        foot: 'title and page',
      }),
    ),
    own('guide', words.guide, guide(lesson.title, forTeacher(sections, words)), 'teacher', {
      foot: 'title and page',
    }),
  ];
}

function key({ text }: Section, name: string, words: PaperWords): Html {
  return html`<p class="mark">
      <strong>${words.keyMark}</strong>
    </p>
    <h1>${name}</h1>
    ${textToHtml(text)}`;
}

/** Without what is printed by itself. */
function forTeacher(sections: readonly Section[], words: PaperWords): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.title === 'Family') return [];
    if (section.title !== 'Unplugged') return [section];
    const said = section.parts.flatMap((part) => {
      const { kind } = readHeading(part.title);
      return kind === 'help-card' || kind === 'slips' ? besidesTheCard(part) : [];
    });
    return [{ title: words.onPaper, text: [...section.text, ...said], parts: [] }];
  });
}

/** What a guide says around a help card or a slip is for the teacher: ours is printed in its place. */
const besidesTheCard = ({ text }: Section) => text.filter(({ kind }) => kind !== 'quote');
