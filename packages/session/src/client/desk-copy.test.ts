import { expect, test } from 'vitest';
import type { SpotWork } from '../layout/work.ts';
import { DeskCopy, intentOf } from './desk-copy.ts';

const work = (...items: string[]): SpotWork => ({
  marks: items.map((item) => ({ item })),
  state: 'open',
});

function openDesk() {
  const copy = new DeskCopy();
  copy.outbox.resume(0);
  copy.receive(0, { table: 0, cardSeed: 'seed', desk: { adverts: work('1.1') }, onlooks: [] });
  return copy;
}

test('own work shows at once and wins over what the server sends before it is settled', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  copy.receive(0, {
    table: 0,
    cardSeed: 'seed',
    desk: { adverts: work('1.1'), messages: work('2.1') },
    onlooks: [],
  });
  expect(copy.desk).toEqual({ adverts: work('1.2'), messages: work('2.1') });
});

test('settled work stays on the desk', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  const { number } = copy.outbox.take()!;
  copy.settle(number, '');
  expect(copy.desk).toEqual({ adverts: work('1.2') });
  expect(copy.outbox.size).toBe(0);
});

test('[I14] refused work goes back to what the server has', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  copy.settle(copy.outbox.take()!.number, 'closed');
  expect(copy.desk).toEqual({ adverts: work('1.1') });
});

test('work that came after the close is remembered as late, until later work is taken', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  expect(copy.isLate('adverts')).toBe(false);
  copy.settle(copy.outbox.take()!.number, 'closed');
  expect([copy.isLate('adverts'), copy.isLate('messages')]).toEqual([true, false]);
  copy.save('adverts', work('1.3'));
  copy.settle(copy.outbox.take()!.number, '');
  expect(copy.isLate('adverts')).toBe(false);
});

test('work that is refused for another reason is not called late', () => {
  const copy = openDesk();
  copy.save('adverts', work('9.9'));
  copy.settle(copy.outbox.take()!.number, 'unknown');
  expect(copy.isLate('adverts')).toBe(false);
});

test('work is offered again when a new epoch has lost it', () => {
  const copy = openDesk();
  copy.save('messages', work('2.1'));
  copy.settle(copy.outbox.take()!.number, '');
  copy.outbox.resume(0);
  copy.receive(1, { table: 0, cardSeed: 'seed', desk: { adverts: work('1.1') }, onlooks: [] });
  expect(copy.outbox.take()).toEqual({
    number: 1,
    item: { kind: 'work', stepId: 'messages', work: work('2.1') },
  });
  expect(copy.desk).toEqual({ adverts: work('1.1'), messages: work('2.1') });
});

test('nothing is offered again within an epoch: another device of this seat may have changed it', () => {
  const copy = openDesk();
  copy.outbox.resume(3);
  copy.receive(0, { table: 0, cardSeed: 'seed', desk: { adverts: work('1.9') }, onlooks: [] });
  expect(copy.outbox.size).toBe(0);
  expect(copy.desk).toEqual({ adverts: work('1.9') });
});

test('where the server knows of a table, that one counts; where it has lost it, it is offered again', () => {
  const copy = openDesk();
  copy.sit(3);
  copy.settle(copy.outbox.take()!.number, '');
  copy.outbox.resume(0);
  copy.receive(1, { table: 5, cardSeed: 'seed', desk: {}, onlooks: [] });
  expect(copy.table).toBe(5);
  expect(copy.outbox.items.filter(({ kind }) => kind === 'sit')).toEqual([]);
  copy.receive(2, { table: 0, cardSeed: 'seed', desk: {}, onlooks: [] });
  expect(copy.outbox.items).toContainEqual({ kind: 'sit', table: 5 });
});

test('a second table is refused, and the first one stands', () => {
  const copy = openDesk();
  copy.sit(3);
  copy.settle(copy.outbox.take()!.number, '');
  copy.sit(4);
  expect(copy.table).toBe(4);
  copy.settle(copy.outbox.take()!.number, 'seated');
  expect([copy.table, copy.settledTable]).toEqual([3, 3]);
});

test('[P35] a card that is longer than an intent holds is cut before it is sent', () => {
  const copy = openDesk();
  const zalgo = `a${'\u0301'.repeat(60)}`.repeat(200);
  copy.save('words', { text: zalgo, choice: '', state: 'done' });
  const { item } = copy.outbox.take()!;
  expect(Buffer.byteLength(intentOf(item))).toBeLessThan(4_096);
});

test('[P33] the handle of its card is another one in each step', () => {
  const copy = openDesk();
  const handles = ['words', 'more-words'].map((stepId) => copy.cardIn(stepId));
  expect(new Set(handles).size).toBe(2);
  expect(copy.cardIn('words')).toBe(handles[0]);
});
