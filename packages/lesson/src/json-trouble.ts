/** Why text is no JSON, in a sentence each for what is wrong and what to do, and where. */
export interface JsonTrouble {
  readonly offset: number;
  readonly reason: string;
  readonly fix: string;
}

const token = /\s+|"(?:[^"\\\n]|\\.)*"|[{}[\],:]|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Undefined for JSON. */
export function jsonTrouble(text: string): JsonTrouble | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (thrown) {
    const position = /position (\d+)/.exec(String(thrown))?.[1];
    return troubleInTokens(text) ?? otherTrouble(Number(position ?? 0));
  }
}

/** The first sign that can't stand where it stands. The engine says only sometimes which one that is. */
function troubleInTokens(text: string): JsonTrouble | undefined {
  let last = '';
  let end = 0;
  let depth = 0;
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const offset = token.lastIndex;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return strangeSign(text, offset);
    if (found.trim() === '') continue;
    if (last === ',' && /[}\]]/.test(found))
      return {
        offset: end - 1,
        reason: 'A comma stands behind the last field.',
        fix: 'Take the comma out.',
      };
    if (/^["\w}\]]/.test(last) && /^["\w{[]/.test(found))
      return {
        offset: end,
        reason: 'A comma or a colon is missing here.',
        fix: 'Add a colon behind the name of a field, and a comma behind each field but the last.',
      };
    depth += Number(/[{[]/.test(found)) - Number(/[}\]]/.test(found));
    last = found;
    end = token.lastIndex;
  }
  return depth > 0
    ? {
        offset: end,
        reason: 'It ends too early.',
        fix: 'Add } where the fields end, one for each {.',
      }
    : undefined;
}

function strangeSign(text: string, offset: number): JsonTrouble {
  const sign = text[offset]!;
  if (sign === '"')
    return {
      offset,
      reason: 'This text has no quote at its end.',
      fix: 'Add a straight double quote behind it: ".',
    };
  if (/[“”„‟«»‘’'`]/.test(sign))
    return {
      offset,
      reason: `JSON doesn’t know quotes like ${sign}.`,
      fix: 'Put names and text in straight double quotes: "version".',
    };
  if (/[/#]/.test(sign))
    return {
      offset,
      reason: 'JSON has no comments.',
      fix: 'Take the comment out, or put it into README.md.',
    };
  return otherTrouble(offset);
}

const otherTrouble = (offset: number): JsonTrouble => ({
  offset,
  reason: 'Something stands here that doesn’t belong.',
  fix: 'Put names and text in straight double quotes, a colon between them, and a comma behind each line but the last.',
});
