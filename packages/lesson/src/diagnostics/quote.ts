/** Authors' words inside a sentence: short, on one line, and without anything a terminal obeys. */
export function quote(words: unknown): string {
  const line = plain(String(words));
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** Takes out control characters and marks that turn the direction of reading. */
export function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}
