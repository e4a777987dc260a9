import type { Step } from '@sightline/lesson';
import { agreedAt, hashOfCard, seatsAtTables } from '../director/cards.ts';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import type { TableEntry } from '../layout/lectern.ts';

/** What the teacher reads of every table, by its number. */
export function tablesOf(state: SessionState, { id: stepId }: Step): readonly TableEntry[] {
  const seats = seatsAtTables(state, stepId);
  const published = valueOf(state.scene.published, stepId) ?? [];
  const numbers = [...new Set(seats.map(({ table }) => table))].sort((a, b) => a - b);
  return numbers.map((table) => {
    const there = seats.filter((seat) => seat.table === table);
    const agreed = agreedAt(seats, table);
    return {
      table,
      seats: there.length,
      cards: there
        .map(({ card, text }) => {
          const shown = published.find((one) => one.card === card)?.text ?? '';
          // What is on the wall can be taken off it, whatever has become of the card.
          return { card, text: text || shown };
        })
        .filter(({ text }) => text !== '')
        .map(({ card, text }) => ({
          id: card,
          text,
          hash: hashOfCard(text),
          isPublished: published.some((one) => one.card === card && one.text === text),
          isAgreed: card === agreed,
        })),
    };
  });
}
