import type { CardEntry } from '@sightline/session';

/** Whom cards could be taken for: a table, and where there are none a device. */
export interface Writer {
  readonly id: string;
  /** 0 for a device. */
  readonly table: number;
  readonly cards: readonly CardEntry[];
}

/** Who has cards that may be shown. */
export function writersOf(entries: readonly CardEntry[]): readonly Writer[] {
  const writers = new Map<string, Writer>();
  for (const card of entries.filter(({ isWorry }) => !isWorry)) {
    const { table } = card;
    const id = table > 0 ? `table ${table}` : card.id;
    writers.set(id, { id, table, cards: [...(writers.get(id)?.cards ?? []), card] });
  }
  return [...writers.values()].sort((a, b) => a.table - b.table);
}

/** The card that stands for a writer by itself: the one a table agreed on, or the only one. */
export function cardOf({ cards }: Writer): CardEntry | undefined {
  return cards.find(({ isAgreed }) => isAgreed) ?? (cards.length === 1 ? cards[0] : undefined);
}

/**
 * One card of every writer, where each has one.
 *
 * @param picked id of a writer → id of the card the teacher picked
 */
export function oneOfEach(
  writers: readonly Writer[],
  picked: Readonly<Record<string, string>>,
): readonly CardEntry[] | undefined {
  const chosen = writers.flatMap((writer) => {
    const card = writer.cards.find(({ id }) => id === picked[writer.id]) ?? cardOf(writer);
    return card ? [card] : [];
  });
  return chosen.length > 0 && chosen.length === writers.length ? chosen : undefined;
}
