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
const table: OwnTable = { number: 7, card: 'c2', board };
const work: CardWork = { text: 'to listen', choice: 'c1', state: 'open' };
const onwork = () => {};
const onsit = () => {};

function device(phase: PhaseName, rest: Partial<ComponentProps<typeof CardsDevice>> = {}): string {
  return wordsOf(render(CardsDevice, { props: { step, phase, ...rest } }));
}

describe('before a table is tapped', () => {
  const nowhere = { table: { number: 0, card: '', board: undefined }, onwork, onsit };

  test('the number of the table is all that is asked', () => {
    const words = device('open', nowhere);
    expect(words).toContain('Tap the number on your table.');
    expect(words).toMatch(/ 1 2 3 .* 19 20$/);
    expect(words).not.toContain('Your card');
  });

  test('nothing is asked once the cards are closed', () => {
    expect(device('closed', nowhere)).not.toContain('Tap the number');
  });
});

describe('at a table', () => {
  const seated = { table, work, onwork, onsit };

  test('who can read a card stands there all the time', () => {
    for (const text of ['', 'to listen'])
      expect(device('open', { ...seated, work: { ...work, text } })).toContain(
        'Your teacher can read this, and your table sees it.',
      );
    expect(device('open', { ...seated, mode: 'table' })).toContain('Your teacher can read this.');
  });

  test('the number can be changed', () => {
    expect(device('open', seated)).toContain('Table 7 Change the table');
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
      'your card is not on the table',
    );
  });

  test('the only device of a table has nothing to choose from', () => {
    const alone = { ...table, board: { ...board, cards: board.cards.slice(1), agreed: '' } };
    const words = device('open', { ...seated, mode: 'table', table: alone });
    expect(words).toContain('talk first, then one person writes');
    expect(words).not.toContain('Cards at your table');
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
  expect(words).not.toMatch(/Tap|Done|Change/);
});

test('the cards for the class say nothing of a table', () => {
  const words = device('closed', { cards: [{ id: 'p1', text: 'not to be angry' }] });
  expect(words).toContain('Cards for the whole class not to be angry');
  expect(words).not.toMatch(/\d/);
});

test('cards that a table wrote in another step are not shown in this one', () => {
  const seat = { table: 7, card: 'c2', tableBoard: board };
  expect(ownTable(seat, 'a-sentence').board).toBe(board);
  expect(ownTable(seat, 'another')).toEqual({ number: 7, card: 'c2', board: undefined });
});
