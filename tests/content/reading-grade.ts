/**
 * The Flesch-Kincaid grade of some lines of English: school years that a reader needs, so grade + 5
 * is about a reading age. A line is at least a sentence, however it ends.
 *
 * It counts words and syllables and knows nothing about sense: it can't see a rare short word, an
 * idea that is hard, or a sentence that is only long because it lists. Syllables are guessed from
 * the spelling. A low grade is needed, not enough: a person still has to read the lesson.
 */
export function gradeOf(lines: readonly string[]): number {
  const sentences = lines.flatMap((line) => line.split(/[.!?…]+(?=\s|[”’"')]|$)/)).map(wordsOf);
  const spoken = sentences.filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / spoken.length + (11.8 * syllables) / words.length - 15.59;
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+(?:[’'][\p{L}]+)*/gu) ?? [];
}

export function syllablesIn(word: string): number {
  const letters = word.normalize('NFD').replace(/[^a-z]/g, '');
  const silent =
    /(?:(?<=[^aeiouy])(?<![^aeiouy]l)e|(?<=[^aeiouytd])ed|(?<=[^aeiouysxzcgh])(?<![^aeiouy]l)es)$/;
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups - (silent.test(letters) ? 1 : 0));
}
