import { expect, test } from 'vitest';
import { Roll } from './roll.ts';

test('a roll finds whose secret a hash is, until the seat is removed', () => {
  const roll = new Roll();
  roll.add('hash-1', { role: 'seat', seatId: 'one' });
  roll.add('hash-2', { role: 'seat', seatId: 'two' });
  expect(roll.find('hash-1')).toEqual({ role: 'seat', seatId: 'one' });
  roll.removeSeat('one');
  expect(roll.find('hash-1')).toBeUndefined();
  expect(roll.hashes()).toEqual(['hash-2']);
  expect(roll.find('__proto__')).toBeUndefined();
});

test('a roll keeps sixteen projectors, the latest, and every seat', () => {
  const roll = new Roll();
  roll.add('seat', { role: 'seat', seatId: 'one' });
  for (let number = 0; number < 20; number++) roll.add(`wall-${number}`, { role: 'projector' });
  expect(roll.hashes()).toEqual([
    'seat',
    ...Array.from({ length: 16 }, (_, at) => `wall-${at + 4}`),
  ]);
});

test('a roll is the same after it was written and read', () => {
  const roll = new Roll();
  roll.add('hash-1', { role: 'seat', seatId: 'one' });
  roll.add('hash-2', { role: 'projector' });
  const written = JSON.parse(JSON.stringify([...roll.records])) as [string, unknown][];
  const read = Roll.restore(new Map([...written, ['about', {}], ['state/seats/one', {}]]));
  expect([...read.records]).toEqual([...roll.records]);
});
