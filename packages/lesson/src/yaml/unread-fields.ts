/** Stands for the value of a field that could not be read: whatever it is, nothing can be said of it. */
export const unreadable = Symbol('a value that could not be read');

/** The text without the field around `offset`, however many lines it has, and its name. */
export function withoutField(text: string, offset: number): { text: string; name?: string } {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const isTop = (line = '') => /^[^\s#-]/.test(line);
  const above = lines.slice(0, at + 1).findLastIndex(isTop);
  const below = lines.findIndex((line, index) => index > at && isTop(line));
  const start = Math.max(0, above);
  const end = below < 0 ? lines.length : below;
  const name = /^["']?([\w-]+)/.exec(lines[start]!)?.[1];
  const left = lines.map((line, index) => (index >= start && index < end ? '' : line)).join('\n');
  return { text: left, ...(name !== undefined && { name }) };
}
