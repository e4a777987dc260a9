import type { CardsView, PhaseName } from '@sightline/lesson/view';
import type { CardWork, TableBoard } from '@sightline/session';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../test-support/words-of.ts';
import CardsDevice from './CardsDevice.svelte';
import { ownTable, type OwnTable } from './own-table.ts';

const step: CardsView = {
  kind: 'cards',
  title: 'A sentence',
  text: [],
  question: 'The most helpful thing is …',
  starter: '',
};
const board: TableBoard = {
  sequence: 1,
  stepId: 'a-sentence',
  isOpen: true,
  cards: [
    { id: 'c1', text: 'to stay calm' },
    { id: 'c2', text: 'to listen' },
  ],
  agreed: 'c1',
};
/** In a class without tables. */
const alone: OwnTable = { number: 0, count: 0, isLive: false, card: 'c2', board: undefined };
const table: OwnTable = { number: 7, count: 12, isLive: true, card: 'c2', board };
const readers =
  'Your teacher reads this and can see which device wrote it. If someone may not be safe, they’ll talk to you.';
const work: CardWork = { text: 'to listen', choice: 'c1', state: 'open' };
const onwork = () => {};
const onsit = () => {};

function device(phase: PhaseName, rest: Partial<ComponentProps<typeof CardsDevice>> = {}): string {
  return wordsOf(render(CardsDevice, { props: { step, phase, ...rest } }));
}

describe('in a class without tables', () => {
  test('no number is asked, and who reads a card stands there all the time', () => {
    for (const text of ['', 'to listen']) {
      const words = device('open', { table: alone, work: { ...work, text }, onwork, onsit });
      expect(words).toContain(readers);
      expect(words).toContain('Your card');
      expect(words).not.toMatch(/table/i);
      expect(words).not.toContain('Yours');
    }
  });

  test('a device that stands for its table is told the same', () => {
    const words = device('open', { table: alone, mode: 'table', onwork, onsit });
    expect(words).toContain('talk first, then one person writes');
    expect(words).toContain(readers);
    expect(words).not.toContain('Which table');
  });
});

describe('before a table is tapped', () => {
  const nowhere = { table: { ...alone, count: 12 }, onwork, onsit };

  test('its number is all that is asked, and there are as many as tables', () => {
    const words = device('open', nowhere);
    expect(words).toContain('Tap the number on your table.');
    expect(words).toMatch(/ 1 2 3 .* 11 12$/);
    expect(words).not.toContain('Your card');
  });

  test('nothing is asked once the cards are closed', () => {
    expect(device('closed', nowhere)).not.toContain('Tap the number');
  });
});

describe('at a table', () => {
  const seated = { table, work, onwork, onsit };

  test('who reads a card stands there: the table only where the class is live', () => {
    expect(device('open', seated)).toContain(`${readers} Your table sees it too.`);
    const words = device('open', {
      ...seated,
      table: { ...table, isLive: false, board: undefined },
    });
    expect(words).toContain(readers);
    expect(words).not.toContain('Your table sees it too.');
    expect(words).not.toContain('Cards at your table');
  });

  test('the number stands there, and only the teacher changes it', () => {
    const words = device('open', seated);
    expect(words).toContain('Table 7 Wrong table? Ask your teacher to move you.');
    expect(words).not.toContain('Which table');
  });

  test('cards of the table stand there, with the own one and the agreed one named', () => {
    const words = device('open', seated);
    expect(words).toContain('Tap the card that your table chooses.');
    expect(words).toMatch(/to stay calm\s*✓ Your table’s choice/);
    expect(words).toMatch(/to listen\s*Yours/);
  });

  test('a starter is offered while the card is empty', () => {
    const view = { step: { ...step, starter: 'It helps to' } };
    const empty = { ...seated, work: { ...work, text: '' } };
    expect(device('open', { ...view, ...empty })).toContain('“It helps to”');
    expect(device('open', { ...view, ...seated })).not.toContain('It helps to');
  });

  test('a card that was skipped is not called on the table', () => {
    expect(device('open', { ...seated, work: { ...work, state: 'skip' } })).toContain(
      'You skipped, so your card isn’t handed in.',
    );
  });
});

test('closed cards can be read and neither written nor tapped', () => {
  const words = device('closed', {
    table: { ...table, board: { ...board, isOpen: false } },
    work,
    onwork,
    isLate: true,
  });
  expect(words).toContain('to stay calm');
  expect(words).toContain('Your last words arrived too late to count.');
  expect(words).not.toMatch(/Tap|Done|Wrong table/);
});

test('the cards for the class say nothing of a table', () => {
  const words = device('closed', { cards: [{ id: 'p1', text: 'not to be angry' }] });
  expect(words).toContain('Cards for the whole class not to be angry');
  expect(words).not.toMatch(/\d/);
});

test('cards that a table wrote in another step are not shown in this one', () => {
  const seat = {
    table: 7,
    board: { tables: 12, liveTables: true },
    tableBoard: board,
    cardIn: (stepId: string) => `card in ${stepId}`,
  };
  expect(ownTable(seat, 'a-sentence')).toEqual({
    number: 7,
    count: 12,
    isLive: true,
    card: 'card in a-sentence',
    board,
  });
  expect(ownTable(seat, 'another').board).toBeUndefined();
});
