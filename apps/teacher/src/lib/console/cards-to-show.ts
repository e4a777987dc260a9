import type { CardEntry, TableEntry } from '@sightline/session';

/** With fewer tables that have written, a single card would say whose it is. */
const fewestTables = 3;

export const tablesThatWrote = (tables: readonly TableEntry[]): readonly TableEntry[] =>
  tables.filter(({ cards }) => cards.length > 0);

/** Whether a card may be shown without one from every other table. */
export const mayShowSingle = (tables: readonly TableEntry[]): boolean =>
  tablesThatWrote(tables).length >= fewestTables;

/** The card that stands for a table by itself: its agreed one, or its only one. */
export function cardOf({ cards }: TableEntry): CardEntry | undefined {
  return cards.find(({ isAgreed }) => isAgreed) ?? (cards.length === 1 ? cards[0] : undefined);
}

/**
 * One card of every table that has written, where each has one.
 *
 * @param picked table number → id of the card the teacher picked
 */
export function onePerTable(
  tables: readonly TableEntry[],
  picked: Readonly<Record<number, string>>,
): readonly CardEntry[] | undefined {
  const written = tablesThatWrote(tables);
  const chosen = written.flatMap((entry) => {
    const card = entry.cards.find(({ id }) => id === picked[entry.table]) ?? cardOf(entry);
    return card ? [card] : [];
  });
  return chosen.length > 0 && chosen.length === written.length ? chosen : undefined;
}
