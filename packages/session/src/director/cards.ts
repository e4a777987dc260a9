import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Step } from '@sightline/lesson';
import { cardHandle } from '../layout/card-handle.ts';
import type { CardQueue } from '../layout/lectern.ts';
import type { CardWork } from '../layout/work.ts';
import { valueOf } from './record.ts';
import { entriesOn, findOn } from './shelf.ts';
import type { SessionState } from './state.ts';
import { phaseOf } from './steps.ts';

/** What a seat has in a `cards` step. */
export interface SeatCard {
  /** Empty when it has left. */
  readonly seatId: string;
  readonly label: string;
  readonly table: number;
  /** Its handle in this step. */
  readonly card: string;
  readonly work: CardWork;
  /** Empty when there is nothing to read. */
  readonly text: string;
}

const noWork: CardWork = { text: '', choice: '', state: 'open' };

/** The first 32 hexadecimal characters of the SHA-256 of the words. */
export function hashOfCard(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** What every admitted seat has in a step, and what those have left that are gone, in the order of the handles, which says nothing of a seat. */
export function seatCards(state: SessionState, stepId: string): readonly SeatCard[] {
  const left = (valueOf(state.leftCards, stepId) ?? []).map((one): SeatCard => {
    return { ...one, seatId: '', text: one.work.text };
  });
  return entriesOn(state.seats)
    .filter(([, { isWaiting }]) => !isWaiting)
    .map(([seatId, { label, table, cardSeed }]) => {
      const work = cardWorkOf(state, seatId, stepId) ?? noWork;
      const text = work.state === 'skip' ? '' : work.text;
      return { seatId, label, table, card: cardHandle(cardSeed, stepId), work, text };
    })
    .concat(left)
    .sort((a, b) => (a.card < b.card ? -1 : 1));
}

/**
 * Cards that the teacher may read: those that are handed in, and from the close on all. Nobody reads
 * over the shoulder of who is still writing, unless the table does.
 */
export function writtenCards(state: SessionState, step: Step): readonly SeatCard[] {
  const isShared = state.liveTables || phaseOf(state.scene, step).name !== 'open';
  return seatCards(state, step.id).filter(
    ({ text, work }) => text !== '' && (isShared || work.state === 'done'),
  );
}

export function cardWorkOf(
  state: SessionState,
  seatId: string,
  stepId: string,
): CardWork | undefined {
  const work = valueOf(findOn(state.desks, seatId) ?? {}, stepId);
  return work && 'text' in work ? work : undefined;
}

/** The card of a table that most of its seats tapped; empty when two are equal. */
export function agreedAt(seats: readonly SeatCard[], table: number): string {
  const there = seats.filter((seat) => seat.table === table);
  const counted = there
    .filter(({ text }) => text !== '')
    .map(({ card }) => ({ card, taps: there.filter(({ work }) => work.choice === card).length }))
    .sort((a, b) => b.taps - a.taps);
  const [first, second] = counted;
  if (!first || first.taps === 0 || first.taps === second?.taps) return '';
  return first.card;
}

/** Where fewer have written, the class could guess whose a card is. */
const fewestWriters = 3;

/** Whom a card could be taken for: its table, and without tables its device. */
export const writerOf = ({ table, card }: SeatCard): string => (table > 0 ? String(table) : card);

/**
 * Which of these cards the class may see. Two are shown together, and a lone one never. Who has left
 * hides nobody: the same hands may have written again.
 */
export function showableOf(written: readonly SeatCard[]): CardQueue['showable'] {
  const writers = new Set(written.filter(({ seatId }) => seatId !== '').map(writerOf)).size;
  if (writers >= fewestWriters) return 'any';
  return writers === fewestWriters - 1 ? 'each' : 'none';
}
