import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from './nearest.ts';

/** A mistake with the words its sentence was made of. */
export interface Found extends Diagnostic {
  readonly words: readonly unknown[];
}

/** Whether the first mistake may be why the second is there; with all mistakes of the file. */
type MayCause = (cause: Found, found: Found, all: readonly Found[]) => boolean;

const isBefore: MayCause = (one, other) =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

const has =
  (...codes: readonly string[]): MayCause =>
  ({ code }) =>
    codes.includes(code);

const onLine =
  (...codes: readonly string[]): MayCause =>
  ({ code, line }, found) =>
    line === found.line && codes.includes(code);

const isAny =
  (...ways: readonly MayCause[]): MayCause =>
  (...mistakes) =>
    ways.some((way) => way(...mistakes));

/** A tag that can’t be read, or means nothing and doesn’t end. */
const isFailedTag: MayCause = (cause, _found, all) => {
  const name = cause.words[0];
  const isOpen = () =>
    String(name).startsWith('/') ||
    all.some((other) => onLine('tag-not-closed')(other, cause, all) && other.words[0] === name);
  return (
    has('markup-stray', 'tag-broken')(cause, cause, all) ||
    (cause.code === 'tag-unknown' && isOpen())
  );
};

/** Such a tag that was to be one of these. */
const isMeant =
  (...names: readonly unknown[]): MayCause =>
  (cause, found, all) => {
    const words =
      String(cause.words[0])
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    const known = names.map(String);
    return (
      isFailedTag(cause, found, all) &&
      words.some((word) => nearest(word.replace(/^end/, ''), known) !== undefined)
    );
  };

const isMeantItem = isMeant('advert', 'messages', 'message', 'item');
/** While a tag can’t be read or is not whole, nobody knows what stands outside of it. */
const isTagTrouble = has(
  'markup-stray',
  'tag-broken',
  'tag-unknown',
  'tag-empty',
  'tag-not-closed',
  'tag-not-opened',
  'tag-no-slash',
  'tag-quotes',
  'html-not-allowed',
);

/** The same sign further up: who pastes or types it once does so all along. */
const isBeforeAlike: MayCause = (cause, found, all) =>
  cause.code === found.code && cause.words[0] === found.words[0] && isBefore(cause, found, all);

/** A line of YAML that could not be read as it is. */
const isUnreadLine: MayCause = ({ code, line }, found) =>
  line === found.line && (code === 'text-cut' || code.startsWith('yaml-'));

/** By the code of a mistake: why it may go away by itself once another is mended. */
const causes: Readonly<Record<string, MayCause>> = {
  'markup-stray': isAny(
    onLine('html-not-allowed', 'markup-not-allowed', 'words-vanish', 'sign-unseen'),
    isUnreadLine,
  ),
  'label-for-teacher': isTagTrouble,
  'words-below-tag': isAny(isTagTrouble, onLine('label-for-teacher')),
  'words-indented': isAny(isTagTrouble, onLine('label-for-teacher')),
  'tag-glued': isTagTrouble,
  'tag-not-closed': isAny(
    onLine('tag-unknown', 'tag-elsewhere'),
    (cause, found, all) =>
      isBefore(found, cause, all) && isMeant(found.words[0])(cause, found, all),
  ),
  'tag-not-opened': (cause, found, all) =>
    isBefore(cause, found, all) &&
    (isMeant(found.words[0])(cause, found, all) ||
      (['tag-empty', 'tag-elsewhere'].includes(cause.code) && cause.words[0] === found.words[0])),
  'tag-elsewhere': isAny(
    onLine('markup-stray'),
    (cause, found, all) =>
      isBefore(cause, found, all) && isMeant('advert', 'messages')(cause, found, all),
    (cause, found, all) => cause.code === 'tag-not-closed' && isBefore(cause, found, all),
    // What stands in a tag that can't stand there can't either.
    (cause, found, all) =>
      cause.code === 'tag-elsewhere' &&
      ['advert', 'messages'].includes(String(cause.words[0])) &&
      ['item', 'message'].includes(String(found.words[0])) &&
      isBefore(cause, found, all),
  ),
  'owner-unknown': onLine('markup-stray', 'tag-broken'),
  'spot-artefact-missing': isMeantItem,
  'spot-flag-missing': isMeantItem,
  'spot-fine-missing': isMeantItem,
  'message-missing': onLine('markup-stray', 'tag-broken'),
  ...Object.fromEntries(
    ['kind', 'empty', 'form', 'unknown', 'elsewhere'].map((what) => [
      `field-${what}`,
      isUnreadLine,
    ]),
  ),
  'front-matter-missing': has('step-number-missing'),
  'attribute-missing': isAny(
    (cause, found, all) =>
      isBefore(cause, found, all) && isMeant(found.words[1])(cause, found, all),
    ({ code, line, words }, found) =>
      code === 'attribute-unknown' &&
      line === found.line &&
      (words[2] === undefined || words[2] === found.words[0]),
  ),
  'field-missing': isAny(
    isUnreadLine,
    ({ code, words }, found) => code === 'field-unknown' && words[1] === found.words[0],
  ),
  'field-choice': isAny(isUnreadLine, onLine('keep-contact')),
  'field-markup': isAny(onLine('markup-stray', 'tag-broken'), isUnreadLine),
  'emphasis-open': isAny(isTagTrouble, onLine('markup-stray', 'list-bullet')),
  'list-bullet': isAny(onLine('markup-stray'), isBeforeAlike),
  'sign-unseen': isAny(
    isBeforeAlike,
    (cause, found, all) => isBefore(cause, found, all) && onLine(found.code)(cause, found, all),
  ),
  'word-too-long': onLine('text-too-long', 'attribute-too-long', 'markup-stray'),
  'wall-crowded': has('word-too-long'),
  'wall-cut': has('word-too-long'),
  'text-twice': isUnreadLine,
  // Who leaves out one blank leaves out the next as well.
  'yaml-colon-tight': (cause, found, all) =>
    cause.code === found.code && cause.line === found.line && isBefore(cause, found, all),
  'text-empty': isUnreadLine,
  'text-colon': isUnreadLine,
  'text-over-lines': isUnreadLine,
  'yaml-no-fields': has('yaml-broken'),
  // An entry without its hyphen has the fields of the one above it.
  'yaml-key-twice': ({ code, words }) => code === 'field-kind' && words[1] === 'a list',
};

/** One cause, one sentence: without the mistakes that only follow from others in their file. */
export function withoutConsequences(found: readonly Found[]): readonly Found[] {
  const byFile = Map.groupBy(found, ({ file }) => file);
  return found.filter((one) => {
    const all = byFile.get(one.file)!;
    const mayCause = causes[one.code];
    return !mayCause || !all.some((other) => mayCause(other, one, all));
  });
}
