import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

const meant = (near: string | undefined, known: readonly string[]) =>
  near ? `Did you mean ${quote(near)}?` : `You can write ${list(known)} here.`;

const list = (known: readonly string[]) => known.map(quote).join(', ');

/** About YAML and the fields in it. */
export const fieldSentences = {
  'yaml-broken': (reason: string) =>
    error(
      `These fields can’t be read. ${reason}`,
      'Check indentation, quotes and colons here. Text with a colon or a # in it needs quotes.',
    ),
  'text-cut': () =>
    error(
      'The words from this # on are lost: after a blank, # begins a comment.',
      'Put the whole text in quotes, such as question: "Who likes #newbike?" A comment goes on a line of its own.',
    ),
  'text-over-lines': () =>
    warning(
      'This text goes on in the next line, which may belong to another field.',
      'Put the text in quotes; or write >- behind the colon, and the text on the lines below.',
    ),
  'yaml-alias': () =>
    error(
      'A lesson can’t use anchors (&) and aliases (*).',
      'Write the words out; put text that begins with & or * in quotes.',
    ),
  'yaml-tag': () =>
    error('A lesson can’t use YAML tags (!).', 'Put text that begins with ! in quotes.'),
  'yaml-key-twice': () => error('This field is here twice.', 'Keep one of the two.'),
  'yaml-no-fields': () =>
    error('There are no fields here.', 'Write fields, one a line, such as title: The dream offer.'),
  'front-matter-missing': () =>
    error(
      'The step has no front matter.',
      'Begin the file with a line ---, then kind, title and minutes, then a line ---.',
    ),
  'front-matter-open': () =>
    error('The front matter doesn’t end.', 'Add a line --- after its last field.'),
  'front-matter-twice': () =>
    error('Lines of --- enclose something that nobody reads.', 'Take these lines out.'),
  'field-missing': (field: string, purpose: string) =>
    error(`${quote(field)} is missing.`, `Add it: ${purpose}`),
  'field-unknown': (field: string, near: string | undefined, known: readonly string[]) =>
    error(`There is no field called ${quote(field)} here.`, meant(near, known)),
  'field-kind': (field: string, expected: string) =>
    error(`${quote(field)} has to be ${expected}.`, kindFix(expected)),
  'field-choice': (
    field: string,
    value: string,
    near: string | undefined,
    known: readonly string[],
  ) => error(`${quote(field)} can’t be ${quote(value)}.`, meant(near, known)),
  'field-form': (field: string, purpose: string) =>
    error(`${quote(field)} has another form than expected.`, `Write ${purpose}`),
  'text-empty': (field: string) =>
    error(`${quote(field)} is empty.`, 'Write something, or take the field out.'),
  'text-too-long': (field: string, limit: number) =>
    error(
      `${quote(field)} has more than ${limit} characters.`,
      'Shorten it: it has to fit on a phone.',
    ),
  'list-too-short': (field: string, limit: number) =>
    error(`${quote(field)} needs at least ${limit}.`, 'Add what is missing.'),
  'list-too-long': (field: string, limit: number) =>
    error(`${quote(field)} can have at most ${limit}.`, 'Take some out.'),
  'number-too-small': (field: string, limit: number) =>
    error(`${quote(field)} has to be ${limit} or more.`, 'Write a larger number.'),
  'number-too-big': (field: string, limit: number) =>
    error(`${quote(field)} has to be ${limit} or less.`, 'Write a smaller number.'),
};

function kindFix(expected: string): string {
  if (expected === 'text') return 'Write text; put numbers, dates and true or false in quotes.';
  if (expected === 'a list') return 'Write one line for each, beginning with a hyphen: - first.';
  if (expected === 'a group of fields') return 'Write its fields below it, indented by two spaces.';
  return `Write ${expected}, without quotes.`;
}
