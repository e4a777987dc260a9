/** A format that lessons are written in elsewhere, in words that follow “This is …”. */
export interface ForeignFormat {
  readonly name: string;
  readonly advice: string;
}

const asSteps =
  'Write each question as a step of its own; packages/lesson/README.md has one of each kind.';
const asStory = 'Write the story as a scenario step; packages/lesson/README.md has one.';
const asText = 'Save it as plain text in UTF-8, with the ending .md.';
const unpack = 'Unpack it, then check the folder that comes out.';
const asWords = 'Put its words into steps; packages/lesson/README.md has one of each kind.';

const gift = { name: 'a quiz in GIFT, a format of Moodle', advice: asSteps };
const moodle = { name: 'a question bank of Moodle', advice: asSteps };
const aiken = { name: 'a quiz in the Aiken format', advice: asSteps };
const qti = { name: 'a test in QTI', advice: asSteps };
const course = { name: 'a course package (SCORM, Common Cartridge or QTI)', advice: asSteps };
const h5p = { name: 'an H5P activity', advice: asSteps };
const twine = { name: 'a Twine story', advice: asStory };
const lia = { name: 'a LiaScript course', advice: asWords };
const slides = { name: 'a slide show', advice: asWords };
const table = { name: 'a table, such as Kahoot and Quizlet write', advice: asSteps };
const packed = { name: 'a packed folder', advice: unpack };
const shortcut = {
  name: 'a link to something else',
  advice: 'Put the file itself in its place: links are not followed.',
};

const webPage = { name: 'a web page', advice: asText };

const byEnding: Readonly<Record<string, ForeignFormat>> = {
  gift,
  mbz: moodle,
  qti,
  imscc: course,
  h5p,
  tw: twine,
  twee: twine,
  tw2: twine,
  pptx: slides,
  ppt: slides,
  odp: slides,
  key: slides,
  docx: { name: 'a Word document', advice: asText },
  doc: { name: 'a Word document', advice: asText },
  odt: { name: 'a text document', advice: asText },
  rtf: { name: 'a text document', advice: asText },
  pages: { name: 'a Pages document', advice: asText },
  pdf: { name: 'a PDF', advice: asWords },
  epub: { name: 'a book', advice: asWords },
  xlsx: table,
  xls: table,
  ods: table,
  csv: table,
  tsv: table,
  numbers: table,
  apkg: { name: 'a set of Anki cards', advice: asSteps },
  zip: packed,
  tgz: packed,
  tar: packed,
  gz: packed,
  rar: packed,
  '7z': packed,
  lnk: shortcut,
  url: shortcut,
  webloc: shortcut,
  desktop: shortcut,
  gdoc: shortcut,
  gslides: shortcut,
  gsheet: shortcut,
};

/** Of Windows, macOS, Linux, and of Google Drive. */
export const isShortcut = (name: string) => formatOfName(name) === shortcut;

/** What somebody has put in the place of a page or a step, though it is no text. */
export const formatInstead = (name: string): ForeignFormat | undefined =>
  formatOfName(name) ?? (/\.x?html?$/i.test(name) ? webPage : undefined);

export const formatOfName = (name: string): ForeignFormat | undefined =>
  /^imsmanifest\.xml$/i.test(name)
    ? course
    : byEnding[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

const byContent: readonly (readonly [RegExp, ForeignFormat])[] = [
  [/<tw-storydata\b/, twine],
  [/^:: ?(StoryData|StoryTitle|Start)\b/m, twine],
  [/<manifest\b[^]*(imscp|adlcp|imscc)/i, course],
  [/<(assessmentItem|assessmentTest|questestinterop)\b/, qti],
  [/<quiz>[^]*<question\b/, moodle],
  [/"(mainLibrary|preloadedDependencies)"\s*:/, h5p],
  [/^::[^:\n]+::[^]*\{[^{}]*[=~][^{}]*\}|^\$CATEGORY:/m, gift],
  [/^[A-D][.)] .+\n+ANSWER: [A-Z]\s*$/m, aiken],
  [/^<!--[^]*?^\s*(author|narrator|email|script|link|logo):/m, lia],
  [/^\s*(- )?(\[\([ X]\)\]|\[\[[ X]\]\]) /m, lia],
  [/^(marp|theme): (true|default|seriph)$/m, slides],
  [/^"?(question|question text)"?[,;\t].*answer/im, table],
  [
    /^version https:\/\/git-lfs\.github\.com\//,
    { name: 'a pointer of Git LFS', advice: 'Fetch the file itself: git lfs pull.' },
  ],
];

/** By what the file says. A few kilobytes of it are enough. */
export const formatOfText = (text: string): ForeignFormat | undefined =>
  byContent.find(([pattern]) => pattern.test(text.slice(0, 16_384)))?.[1];

const magic: readonly (readonly [string, ForeignFormat])[] = [
  ['%PDF', byEnding['pdf']!],
  ['PK\u0003\u0004', { name: 'a Word document, or a packed folder', advice: asText }],
  ['\u00D0\u00CF\u0011\u00E0', byEnding['doc']!],
  ['{\\rtf', byEnding['rtf']!],
  ['\u0089PNG', { name: 'a picture', advice: 'Move it to media/, with the ending .png.' }],
  ['\u00FF\u00D8\u00FF', { name: 'a picture', advice: 'Move it to media/, with the ending .jpg.' }],
];

/** By the bytes a file begins with, each as a letter. */
export const formatOfBytes = (start: string): ForeignFormat | undefined =>
  magic.find(([sign]) => start.startsWith(sign))?.[1];
