import { attributeNames } from './attributes.ts';

/** Attributes that Markdoc can't read, as they were probably meant. */
export interface MendedAttributes {
  readonly text: string;
  /** Where the first slip is. */
  readonly at: number;
  readonly what: 'curly' | 'quotes' | 'signs';
}

const readable =
  /^(?:\s+[\w-]+=(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|\[[^\]]*\]|\{[^}]*\}))*\s*$/;
const beginning = new RegExp(
  `(?<![\\w-])(${attributeNames.join('|')})[^\\S\\n]*[=:][^\\S\\n]*`,
  'gi',
);
const quoteSigns = '"“”„‟«»‹›\'‘’‚`´″';

/** What is wrong with the attributes of a tag; undefined where nothing is, or nobody can tell. */
export function mendAttributes(text: string): MendedAttributes | undefined {
  if (readable.test(text)) return undefined;
  const found = [...text.matchAll(beginning)].filter((one, index, all) =>
    isOutside(one, all[index - 1], text),
  );
  if (found.length === 0 || text.slice(0, found[0]!.index).trim() !== '') return undefined;
  let slip: Pick<MendedAttributes, 'at' | 'what'> | undefined;
  const parts = found.map((match, index) => {
    const start = match.index + match[0].length;
    const written = text.slice(start, found[index + 1]?.index ?? text.length).trim();
    const value = written.replace(/,$/, '').trim();
    const isSound = /^"[^"]*"$/.test(value);
    const isCurly = /^[“”„‟]|[“”„‟]$/.test(value);
    if (!isSound) slip ??= { at: start, what: isCurly ? 'curly' : 'quotes' };
    const words = value
      .replace(new RegExp(`^[${quoteSigns}]|[${quoteSigns}]$`, 'gu'), '')
      .replaceAll('"', '”');
    return `${match[1]!}="${words.replaceAll('\\', '')}"`;
  });
  const { at, what } = slip ?? { at: 0, what: 'signs' };
  return { text: ` ${parts.join(' ')} `, at, what };
}

/** Whether a name begins an attribute, and is no word inside the quotes of the one before. */
function isOutside(
  one: RegExpExecArray,
  before: RegExpExecArray | undefined,
  text: string,
): boolean {
  if (!before) return true;
  const between = text.slice(before.index + before[0].length, one.index);
  return !/^"[^"]*$/.test(between) || /["”“'»\w]\s*,?\s*$/.test(between);
}
