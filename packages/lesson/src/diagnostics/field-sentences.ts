import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

const meant = (near: string | undefined, known: readonly string[]) =>
  near ? `Did you mean ${quote(near)}?` : `You can write ${list(known)} here.`;

const list = (known: readonly string[]) => known.map(quote).join(', ');

const count = (blanks: number) =>
  blanks === 0 ? 'no blanks' : blanks === 1 ? '1 blank' : `${blanks} blanks`;

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
  'text-colon': () =>
    error(
      'Behind a colon and a blank, YAML takes these words for a field.',
      'Put the whole text in quotes: - "Remember: we listen" is one text.',
    ),
  'comment-in-text': () =>
    warning(
      'Inside a text, # begins no comment: this line is shown like the others.',
      'Take it out, or move it above the field. A heading begins with ## in a text.',
    ),
  'yaml-colon': () =>
    error(
      'A colon stands in text without quotes.',
      'Put the whole text in quotes: title: "Two offers: which one" is one text.',
    ),
  'yaml-comma': () =>
    error(
      'Two fields follow each other without a comma.',
      'Put a comma between them, such as { text: Few, below: 26 }.',
    ),
  'yaml-colon-missing': (name: string) =>
    error(`No colon stands behind ${quote(name)}.`, `Write ${name}: with its value behind it.`),
  'yaml-colon-tight': (name: string) =>
    error('A blank is missing behind this colon.', `Write ${name}: and a blank before its value.`),
  'yaml-hyphen-tight': () =>
    error(
      'A blank is missing behind this hyphen.',
      'Begin the line with a hyphen and a blank, such as - text: It is true.',
    ),
  'yaml-bullet': (sign: string) =>
    error(
      `A list can’t have ${quote(sign)} before its lines.`,
      'Begin each line with a hyphen and a blank, such as - We listen.',
    ),
  'yaml-quote-open': (sign: string) =>
    error(
      'A quotation begins here and doesn’t end.',
      `Put ${sign} at the end of the text as well. Curly quotes don’t count.`,
    ),
  'yaml-list-line': (name: string) =>
    error(
      `The list begins on the same line as ${quote(name)}.`,
      'Begin each entry on a line of its own below the name, with a hyphen and a space.',
    ),
  'yaml-braces': () =>
    error(
      'Several fields are on one line without braces.',
      'Put them in braces, such as - { text: Few, below: 26 }, or on lines below each other.',
    ),
  'yaml-hyphen-missing': () =>
    error(
      'This entry of a list has no hyphen.',
      'Begin it with a hyphen and a space, as the others.',
    ),
  'yaml-quote-inside': (sign: string, isComma: boolean) =>
    error(
      isComma ? 'A comma follows the quotation.' : 'The quotation ends here, but words follow.',
      isComma
        ? 'Take the comma out: each field has a line of its own.'
        : sign === '"'
          ? 'Put the whole text in single quotes, or use curly quotes “…” inside it.'
          : 'Put the whole text in double quotes, or use the curly apostrophe ’ inside it.',
    ),
  'yaml-backslash': () =>
    error(
      'In double quotes, a backslash has a meaning of its own.',
      'Put the text in single quotes, or take the backslash out.',
    ),
  'yaml-bracket-open': (sign: string, end: string) =>
    error(
      `${quote(sign)} begins something that doesn’t end.`,
      `Add ${quote(end)} to close it, or put text that begins with ${sign} in quotes.`,
    ),
  'yaml-indent': (name: string, found: number, wanted: number) =>
    error(
      `This line is indented by ${count(found)}, unlike the lines it belongs to.`,
      `Write ${name === '-' ? 'the hyphen' : quote(name)} indented by ${count(wanted)}, as the lines beside it are.`,
    ),
  'yaml-tab': () =>
    error(
      'A tab stands at the beginning of the line.',
      'Indent with blanks, two for each step, in this line and in all others.',
    ),
  'yaml-blank': () =>
    error(
      'What stands at the beginning of this line looks like blanks, and is something else.',
      'Write plain blanks with the space bar, in this line and in all others.',
    ),
  'yaml-bar-missing': (name: string) =>
    error(
      'A text of several lines begins here, and nothing says so.',
      `Write ${name}: | and the text on the lines below, indented.`,
    ),
  'yaml-bar-words': (sign: string) =>
    error(
      `Words stand on the same line as ${sign}.`,
      `Begin them on the next line, indented; or take ${sign} out and put them in quotes.`,
    ),
  'yaml-not-indented': () =>
    error(
      'These words belong to no field.',
      'Indent them by two blanks more than the name of the field they belong to; or write the name of a field and a colon before them.',
    ),
  'yaml-number': (written: string, value: number) =>
    error(
      `YAML reads ${quote(written)} as ${value}.`,
      'Write it in plain digits, such as 1500 or 1.5; put words that look like a number in quotes.',
    ),
  'yaml-sign': (sign: string) =>
    error(`Text can’t begin with ${sign} here.`, `Put text that begins with ${sign} in quotes.`),
  'yaml-fence': (fence: string) =>
    error(
      `Nothing below ${fence} is read.`,
      `Take the line ${fence} out; inside a text, leave the line empty.`,
    ),
  'yaml-alias': () =>
    error(
      'A lesson can’t use anchors (&) and aliases (*).',
      'Put text that begins with & or * in quotes. Write repeated words out each time.',
    ),
  'yaml-tag': () =>
    error('A lesson can’t use YAML tags (!).', 'Put text that begins with ! in quotes.'),
  'yaml-key-twice': (isInList: boolean) =>
    error(
      'This field is here twice.',
      isInList
        ? 'Keep one of the two; or begin a new entry of the list with a hyphen here.'
        : 'Keep one of the two.',
    ),
  'yaml-no-fields': () =>
    error('There are no fields here.', 'Write fields, one a line, such as title: The dream offer.'),
  'front-matter-missing': () =>
    error(
      'The step has no front matter.',
      'Begin the file with a line ---, then kind, title and minutes, then a line ---.',
    ),
  'front-matter-open': () =>
    error('The front matter doesn’t end.', 'Add a line --- after its last field.'),
  'front-matter-fence': (written: string) =>
    error(
      `${quote(written)} is not the line that the front matter begins and ends with.`,
      'Write exactly three hyphens, ---, at the beginning of the line.',
    ),
  'front-matter-low': () =>
    error(
      'Something stands above the front matter.',
      'Take out what stands above the first line ---, empty lines too.',
    ),
  'front-matter-cut': () =>
    error(
      'These dashes end the front matter too early: fields follow them.',
      'Take this line --- out; inside a text, indent it or leave the line empty.',
    ),
  'front-matter-twice': () =>
    error('Lines of --- enclose something that nobody reads.', 'Take these lines out.'),
  'field-missing': (field: string, purpose: string) =>
    error(`${quote(field)} is missing.`, `Add it: ${purpose}`),
  'field-unknown': (field: string, near: string | undefined, known: readonly string[]) =>
    error(`There is no field called ${quote(field)} here.`, meant(near, known)),
  'field-empty': (field: string, purpose: string) =>
    error(
      `${quote(field)} has no value.`,
      `Write it behind the colon or hyphen, or take the line out: ${purpose}`,
    ),
  'field-elsewhere': (field: string, owner: string) =>
    error(
      `There is no field called ${quote(field)} here.`,
      owner === ''
        ? `Put it at the left, beside the other fields: it belongs to the whole.`
        : `Put it below ${quote(owner)}, indented: it belongs there.`,
    ),
  'field-kind': (field: string, expected: string, found: Found) =>
    error(`${quote(field)} has to be ${expected}.`, kindFix(expected, found)),
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
  'text-lines': (field: string) =>
    error(
      `${quote(field)} has to be one line.`,
      'Take the line breaks out; write >- instead of | to let YAML join the lines.',
    ),
  'text-twice': () =>
    error('This says the same as an entry above it.', 'Change one of the two, or take it out.'),
  'text-comma': () =>
    error(
      'Between braces, a comma ends the words before it.',
      'Put the whole text in quotes, such as { text: "Few, up to 25", below: 26 }.',
    ),
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

/** What was found in the place of a value, and what belongs there. */
interface Found {
  readonly given: string;
  /** The names of the fields in a group. */
  readonly parts: readonly string[];
  readonly inList: boolean;
}

function kindFix(expected: string, { given, parts, inList }: Found): string {
  if (expected === 'text')
    return given === 'list'
      ? 'Write the words behind the colon, without hyphens.'
      : 'Put it in quotes: without them, a number or true or false isn’t text.';
  if (expected === 'a list')
    return 'Write one line for each, beginning with a hyphen and a space: - first.';
  if (expected === 'a group of fields') {
    const [first = 'name', second] = parts;
    if (inList && given !== 'list') return `Begin it with the name of a field: - ${first}: …`;
    const fields = [first, second].filter((name) => name !== undefined).map((name) => `${name}: …`);
    return `Write its fields in braces, { ${fields.join(', ')} }, or below it, indented by two spaces.`;
  }
  if (expected === 'true or false') return 'Write true or false, without quotes.';
  return `Write digits only, without quotes and units, with a point before decimals.`;
}
