import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Lesson, Step } from '@sightline/lesson';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import type { CardWork } from '../layout/work.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { putWork } from './desks.ts';
import { valueOf } from './record.ts';
import { entriesOn, findOn } from './shelf.ts';
import type { PublishedCard, SessionState } from './state.ts';
import { findStep } from './steps.ts';

/** A card with words on it. */
export interface WrittenCard {
  readonly seatId: string;
  readonly table: number;
  /** The handle of its seat. */
  readonly card: string;
  readonly text: string;
  /** Handle of the card its seat tapped; empty for none. */
  readonly choice: string;
}

/** The first 32 hexadecimal characters of the SHA-256 of the words. */
export function hashOfCard(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** What every seat at a table has in a `cards` step, in the order of the handles. */
export function seatsAtTables(state: SessionState, stepId: string): readonly WrittenCard[] {
  return entriesOn(state.seats)
    .filter(([, { table, isWaiting }]) => table > 0 && !isWaiting)
    .map(([seatId, { table, card }]) => {
      const work = cardWorkOf(state, seatId, stepId);
      const { text, choice, state: said } = work ?? { text: '', choice: '', state: 'open' };
      return { seatId, table, card, text: said === 'skip' ? '' : text, choice };
    })
    .sort((a, b) => (a.card < b.card ? -1 : 1));
}

/** Cards with words on them. */
export function cardsOf(state: SessionState, stepId: string): readonly WrittenCard[] {
  return seatsAtTables(state, stepId).filter(({ text }) => text !== '');
}

/** The card of a table that most of its seats tapped; empty when two are equal. */
export function agreedAt(seats: readonly WrittenCard[], table: number): string {
  const there = seats.filter((seat) => seat.table === table);
  const counted = there
    .filter(({ text }) => text !== '')
    .map(({ card }) => ({ card, taps: there.filter(({ choice }) => choice === card).length }))
    .sort((a, b) => b.taps - a.taps);
  const [first, second] = counted;
  if (!first || first.taps === 0 || first.taps === second?.taps) return '';
  return first.card;
}

/** With fewer tables the class could guess whose a card is. */
const fewestTables = 3;

/** Shows cards to the class, in the words the teacher has read. */
export function publish(
  state: SessionState,
  { step: stepId, cards: asked }: Extract<TeacherIntent, { type: 'publish' }>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const cards = cardsOf(state, stepId);
  const chosen = asked.map(({ card }) => cards.find((one) => one.card === card));
  const known = chosen.filter((card) => card !== undefined);
  if (known.length < asked.length) return refuse(state, 'changed');
  if (known.some(({ text }, at) => hashOfCard(text) !== asked[at]!.hash))
    return refuse(state, 'changed');
  const tables = new Set(cards.map(({ table }) => table));
  const isOneOfEach =
    known.length === tables.size && new Set(known.map(({ table }) => table)).size === tables.size;
  if (tables.size < fewestTables && !isOneOfEach) return refuse(state, 'few');
  const shown = valueOf(state.scene.published, stepId) ?? [];
  const others = shown.filter(({ card }) => !known.some((one) => one.card === card));
  return accept(
    withPublished(state, stepId, [...others, ...known.map(({ card, text }) => ({ card, text }))]),
  );
}

/** Takes a card from its table and from the class. Its seat may write another one. */
export function clearCard(
  state: SessionState,
  { step: stepId, card }: Extract<TeacherIntent, { type: 'clearCard' }>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const shown = valueOf(state.scene.published, stepId) ?? [];
  const left = shown.filter((one) => one.card !== card);
  const cleared = left.length < shown.length ? withPublished(state, stepId, left) : state;
  const [seatId] = entriesOn(state.seats).find(([, seat]) => seat.card === card) ?? [];
  const work = seatId === undefined ? undefined : cardWorkOf(state, seatId, stepId);
  if (seatId === undefined || !work) return accept(cleared);
  return accept(putWork(cleared, seatId, step, { ...work, text: '' }), { type: 'resend', seatId });
}

function visited(state: SessionState, stepId: string, lesson: Lesson): Step | undefined {
  const step = findStep(lesson, stepId);
  const isVisited = Object.hasOwn(state.scene.phases, stepId);
  return step?.kind === 'cards' && isVisited ? step : undefined;
}

function cardWorkOf(state: SessionState, seatId: string, stepId: string): CardWork | undefined {
  const work = valueOf(findOn(state.desks, seatId) ?? {}, stepId);
  return work && 'text' in work ? work : undefined;
}

function withPublished(
  state: SessionState,
  stepId: string,
  cards: readonly PublishedCard[],
): SessionState {
  const published = { ...state.scene.published, [stepId]: cards };
  return { ...state, scene: { ...state.scene, published } };
}
