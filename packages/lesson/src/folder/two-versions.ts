/** The lines that a tool for versions writes around what two people changed at once. */
const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/** A text in which two versions are mixed: the line where it begins, and the text with the first of them. */
export function findTwoVersions(
  text: string,
): { readonly line: number; readonly first: string } | undefined {
  const lines = text.split(/\r\n?|\n/);
  const begin = lines.findIndex((line) => /^<{7}(?: |$)/.test(line));
  const isWhole = lines.some((line, at) => at > begin && /^>{7}(?: |$)/.test(line));
  if (begin < 0 || !isWhole) return undefined;
  let isFirst = true;
  const first = lines.map((line) => {
    const isMark = mark.test(line);
    if (isMark) isFirst = line.startsWith('<') || line.startsWith('>');
    return isFirst && !isMark ? line : '';
  });
  return { line: begin + 1, first: first.join('\n') };
}
