/** The known word that `word` was probably meant to be, if one is close enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.slice(0, 40).toLowerCase();
  const [best] = known
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= slipsIn(candidate))
    .map((candidate) => ({ candidate, slips: slipsBetween(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= slipsIn(candidate))
    .sort((a, b) => a.slips - b.slips);
  return best?.candidate;
}

/** So many slips may be in a word for it to be known again. */
const slipsIn = (word: string) => Math.max(1, Math.floor(word.length / 3));

/** How many slips of the fingers lie between two words: a letter too many, missing, other or swapped. */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(other, rows[i - 1]![j]! + 1, row[j - 1]! + 1, swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
