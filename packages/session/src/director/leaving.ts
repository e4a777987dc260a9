import type { Lesson } from '@sightline/lesson';
import { isOpen } from './activity.ts';
import { writtenCards } from './cards.ts';
import { countSeats } from './crowd.ts';
import type { Outcome } from './decision.ts';
import { clearDesk } from './desks.ts';
import type { Effect } from './effect.ts';
import { isFull, placesIn, waitingLimit } from './places.ts';
import { isGone, isUnconnected, presenceOf } from './presence.ts';
import { valueOf } from './record.ts';
import { entriesOn, findOn, putOn, takeOff } from './shelf.ts';
import type { LeftCard, OpenedQuestion, SessionState } from './state.ts';

/** Cards of seats that have left, in one step: more than a class writes. */
const leftCardLimit = 100;

/** Takes a seat out, with its work and all that is known of it; whatever opened it opens nothing. */
export function takeOut(state: SessionState, seatId: string, lesson: Lesson): SessionState {
  const seat = findOn(state.seats, seatId);
  if (!seat) return state;
  const cleared = clearDesk(state, seatId, lesson);
  return {
    ...cleared,
    seats: takeOff(cleared.seats, seatId),
    presence: takeOff(cleared.presence, seatId),
    ledgers: takeOff(cleared.ledgers, seatId),
    departures: cleared.departures + Number(!seat.isWaiting),
  };
}

/**
 * Frees a seat: its device left, or another one needs the place. The ballots it may have given stay
 * and count, so that the place gives no other one in the same round; its teacher still reads the card
 * it has handed in.
 */
export function free(state: SessionState, seatId: string, lesson: Lesson): Outcome {
  const seat = findOn(state.seats, seatId);
  if (!seat) return { state, effects: [] };
  const effects: Effect[] = [{ type: 'freed', seatId }];
  const out = takeOut(keepCards(state, seatId, lesson), seatId, lesson);
  if (seat.isWaiting) return { state: out, effects };
  const freedTables = state.liveTables ? [...state.freedTables, seat.table] : [];
  const questions = eachOpen(state, (asked) =>
    asked.onlookers.includes(seatId)
      ? { ...asked, onlookers: asked.onlookers.filter((one) => one !== seatId) }
      : { ...asked, left: asked.left + 1 },
  );
  return { state: { ...out, freedTables, questions }, effects };
}

/**
 * A seat takes a place. Where a seat has left that could answer a question which is still open, it looks
 * on; and it sits where that one sat, so that nobody reads one table after the other.
 */
export function takePlace(state: SessionState, seatId: string): SessionState {
  const seat = findOn(state.seats, seatId);
  const [table = 0, ...freedTables] = state.freedTables;
  if (!seat) return state;
  const questions = eachOpen(state, (asked) =>
    asked.left > asked.onlookers.length
      ? { ...asked, onlookers: [...asked.onlookers, seatId] }
      : asked,
  );
  return { ...state, questions, freedTables, ...(table > 0 && seatAt(state, seatId, table)) };
}

/** Whether a seat may answer a question: it does not look on. */
export function mayAnswer({ questions }: SessionState, question: string, seatId: string): boolean {
  return !Object.values(questions).some(
    ({ id, onlookers }) => id === question && onlookers.includes(seatId),
  );
}

/** Makes room for one more seat, if need be in place of the one longest away; undefined when there is none. */
export function makeRoom(state: SessionState, lesson: Lesson): Outcome | undefined {
  if (placesIn(state) === 0) return undefined;
  if (!isFull(state)) return { state, effects: [] };
  const away = longest(state, (seatId) => {
    if (findOn(state.seats, seatId)!.isWaiting) return false;
    return isGone(state, seatId) || isUnconnected(state, seatId);
  });
  return away === undefined ? undefined : free(state, away, lesson);
}

/** Makes room for one more to wait: in place of the one that has not asked for the longest time. */
export function makeRoomToWait(state: SessionState, lesson: Lesson): Outcome | undefined {
  if (placesIn(state) === 0) return undefined;
  if (countSeats(state.seats).waiting < waitingLimit(state)) return { state, effects: [] };
  const waits = (seatId: string) => findOn(state.seats, seatId)!.isWaiting;
  const hasAsked = (seatId: string) => presenceOf(state, seatId).state === 'here';
  // Who asks again is there: a flood of joins does not push it out.
  const oldest =
    longest(state, (seatId) => waits(seatId) && !hasAsked(seatId)) ?? longest(state, waits);
  return oldest === undefined ? undefined : free(state, oldest, lesson);
}

function longest(state: SessionState, isOne: (seatId: string) => boolean): string | undefined {
  const all = entriesOn(state.seats)
    .filter(([seatId]) => isOne(seatId))
    .map(([seatId, { arrival }]) => ({ seatId, arrival, ...presenceOf(state, seatId) }));
  const [first] = all.sort((a, b) => a.turn - b.turn || a.arrival - b.arrival);
  return first?.seatId;
}

/** What the teacher can read of this seat's cards now stays to be read. */
function keepCards(state: SessionState, seatId: string, lesson: Lesson): SessionState {
  const desk = findOn(state.desks, seatId) ?? {};
  const steps = lesson.steps.filter(({ id, kind }) => kind === 'cards' && Object.hasOwn(desk, id));
  return steps.reduce((kept, step) => {
    const written = writtenCards(state, step).find((one) => one.seatId === seatId);
    const there = valueOf(kept.leftCards, step.id) ?? [];
    if (!written) return kept;
    const { label, table, card, work } = written;
    const { arrival } = findOn(state.seats, seatId)!;
    const left: LeftCard = { label, table, card, work, arrival };
    // Of too many, those stay that were in the class first.
    const all = [...there, left].sort((a, b) => a.arrival - b.arrival).slice(0, leftCardLimit);
    return { ...kept, leftCards: { ...kept.leftCards, [step.id]: all } };
  }, state);
}

function seatAt({ seats }: SessionState, seatId: string, table: number) {
  return { seats: putOn(seats, seatId, { ...findOn(seats, seatId)!, table }) };
}

function eachOpen(
  state: SessionState,
  change: (asked: OpenedQuestion) => OpenedQuestion,
): SessionState['questions'] {
  return Object.fromEntries(
    Object.entries(state.questions).map(([activity, asked]) => [
      activity,
      isOpen(state.scene, activity) ? change(asked) : asked,
    ]),
  );
}
