import type { CardsStep } from '@sightline/lesson';
import type { TableBoard } from '@sightline/session';
import { until, type ScriptedSeat } from '../../support/index.ts';
import type { Listener, OwnWork } from '../own-work.ts';
import { traceOfText } from '../trace.ts';
import type { WatchedClass } from '../watched-class.ts';

const seatsAtTable = 2;

/**
 * Everybody writes, at tables of two where there are any. The teacher publishes two cards, takes one of
 * them down, sets one aside, and takes one from its live table; then somebody comes late.
 */
export async function writeCards(watched: WatchedClass, { id }: CardsStep): Promise<void> {
  const { teacher, seats } = watched;
  const { tables, liveTables } = teacher.lectern.class;
  const matesOf = (at: number) => {
    const first = at - (at % seatsAtTable);
    return liveTables ? seats.slice(first, first + seatsAtTable) : [];
  };
  for (const [at, seat] of seats.entries()) if (tables > 0) await seat.sits(tableOf(at));
  await Promise.all(
    seats.map((seat, at) => seat.works(id, { text: wordsOf(id, at), choice: '', state: 'done' })),
  );
  for (const [at, { link }] of seats.entries()) {
    const { label, id: handle } = await teacher.card(wordsOf(id, at));
    if (label !== link.label || handle !== link.cardIn(id))
      watched.strays.add(`the card of ${link.label} is not told to its teacher as it is`);
    for (const mate of matesOf(at)) await mate.seesTable('every card', has(wordsOf(id, at)));
  }
  watched.findStrays(seats.map((seat, at) => cardOf(seat, id, at, matesOf(at))));
  watched.findStrays(seats.map((seat, at) => handleOf(seat, id, matesOf(at))));

  const [shown, taken, unread, aside] = [0, 2, 4, 1];
  const handles = seats.map(({ link }) => link.cardIn(id));
  await teacher.publish(id, [handles[shown]!, handles[taken]!]);
  await seeOnBoards(watched, [wordsOf(id, shown), wordsOf(id, taken)]);
  await teacher.takeDown(id, handles[taken]!);
  await teacher.setAside(id, handles[aside]!);
  await seeOnBoards(watched, [wordsOf(id, shown)]);
  if (liveTables) {
    await teacher.clearCard(id, handles[unread]!);
    for (const mate of matesOf(unread))
      await mate.seesTable('a card less', (table) => !has(wordsOf(id, unread))(table));
  }

  const there = watched.listeners;
  const late = await watched.joinLate();
  if (tables > 0) await late.sits(tableOf(unread));
  if (liveTables) await late.seesTable('a card', has(wordsOf(id, unread + 1)));
  for (const [at, seat] of seats.entries()) {
    const isLateThere = liveTables && tableOf(at) === tableOf(unread) && at !== unread;
    const mates = isLateThere ? [...matesOf(at), late] : matesOf(at);
    const readers = at === shown ? [...there, late] : at === taken ? there : mates;
    watched.keep([cardOf(seat, id, at, readers), handleOf(seat, id, mates)]);
  }
}

const tableOf = (at: number) => Math.floor(at / seatsAtTable) + 1;
const wordsOf = (id: string, at: number) => `Stay with him, says card${'abcdef'[at]}zq at ${id}.`;

const has =
  (words: string) =>
  ({ cards }: TableBoard): boolean =>
    cards.some(({ text }) => text === words);

function cardOf(
  seat: ScriptedSeat,
  id: string,
  at: number,
  sharedWith: readonly Listener[],
): OwnWork {
  return { what: 'the card', seat, traces: [traceOfText(wordsOf(id, at))], sharedWith };
}

function handleOf(seat: ScriptedSeat, id: string, sharedWith: readonly Listener[]): OwnWork {
  return { what: 'the handle', seat, traces: [traceOfText(seat.link.cardIn(id))], sharedWith };
}

/** Waits until everybody sees these cards, which are no more than words and their place. */
async function seeOnBoards(watched: WatchedClass, words: readonly string[]): Promise<void> {
  for (const { link } of watched.listeners) {
    const cards = await until(
      link,
      () => {
        const { wall, device } = link.board ?? {};
        const shown = [wall, device].map((one) => (one?.screen === 'step' && one.cards) || []);
        return shown.every(({ length }) => length === words.length) && shown.flat();
      },
      `${words.length} cards are shown`,
    );
    for (const card of cards)
      if (Object.keys(card).sort().join() !== 'id,text' || !(Number(card.id) <= words.length))
        watched.strays.add(`more than the words of a card: ${Object.keys(card).join()}`);
  }
}
