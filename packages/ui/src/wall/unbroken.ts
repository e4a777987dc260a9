const joiner = '\u2060';

/** Keeps a range such as "13–17" in one line, where a dash would let it break. */
export const unbroken = (words: string): string =>
  words.replace(/(?<=\d)–(?=\d)/g, `${joiner}–${joiner}`);
