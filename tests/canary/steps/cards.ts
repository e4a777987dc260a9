import type { CardsStep } from '@sightline/lesson';
import type { TableBoard } from '@sightline/session';
import { until, type ScriptedSeat } from '../../support/index.ts';
import type { Listener, OwnWork } from '../own-work.ts';
import { traceOfText } from '../trace.ts';
import type { WatchedClass } from '../watched-class.ts';

const seatsAtTable = 2;

/**
 * At each table two write. The teacher publishes two cards, takes one of them away again and one
 * that only its table has read; then somebody comes late to that table.
 */
export async function writeCards(watched: WatchedClass, { id }: CardsStep): Promise<void> {
  const { teacher, seats } = watched;
  const matesOf = (at: number) => {
    const first = at - (at % seatsAtTable);
    return seats.slice(first, first + seatsAtTable);
  };
  await Promise.all(seats.map((seat, at) => write(seat, at, id)));
  for (const at of seats.keys())
    for (const mate of matesOf(at)) await mate.seesTable('every card', has(wordsOf(at)));
  watched.findStrays(seats.map((seat, at) => cardOf(seat, at, matesOf(at))));
  watched.findStrays(seats.map((seat, at) => handleOf(seat, matesOf(at))));

  const [shown, taken, unread] = [0, 2, 4];
  const handles = seats.map(({ link }) => link.card);
  await teacher.publish(id, [handles[shown]!, handles[taken]!]);
  await seeOnBoards(watched, [wordsOf(shown), wordsOf(taken)]);
  await teacher.clearCard(id, handles[taken]!);
  await teacher.clearCard(id, handles[unread]!);
  await seeOnBoards(watched, [wordsOf(shown)]);
  for (const gone of [taken, unread])
    for (const mate of matesOf(gone))
      await mate.seesTable('a card less', (table) => !has(wordsOf(gone))(table));

  const there = watched.listeners;
  const late = await watched.joinLate();
  await late.sits(tableOf(unread));
  await late.seesTable('a card', has(wordsOf(unread + 1)));
  for (const [at, seat] of seats.entries()) {
    const isLateThere = tableOf(at) === tableOf(unread) && at !== unread;
    const mates = isLateThere ? [...matesOf(at), late] : matesOf(at);
    const readers = at === shown ? [...there, late] : at === taken ? there : mates;
    watched.keep([cardOf(seat, at, readers), handleOf(seat, mates)]);
  }
}

const tableOf = (at: number) => Math.floor(at / seatsAtTable) + 1;
const wordsOf = (at: number) => `Stay with him, says card${at}zq.`;

const has =
  (words: string) =>
  ({ cards }: TableBoard): boolean =>
    cards.some(({ text }) => text === words);

async function write(seat: ScriptedSeat, at: number, stepId: string): Promise<void> {
  await seat.sits(tableOf(at));
  await seat.works(stepId, { text: wordsOf(at), choice: '', state: 'done' });
}

function cardOf(seat: ScriptedSeat, at: number, sharedWith: readonly Listener[]): OwnWork {
  return { what: 'the card', seat, traces: [traceOfText(wordsOf(at))], sharedWith };
}

function handleOf(seat: ScriptedSeat, sharedWith: readonly Listener[]): OwnWork {
  return { what: 'the handle', seat, traces: [traceOfText(seat.link.card)], sharedWith };
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
