import { expect, test } from 'vitest';
import { isRemote, Roll } from './roll.ts';

/** As a storage gives records back: in the order of their names. */
function restored(roll: Roll): Roll {
  const records = JSON.parse(JSON.stringify([...roll.records])) as [string, unknown][];
  const others: [string, unknown][] = [
    ['about', {}],
    ['state/seats/one', {}],
  ];
  return Roll.restore(new Map([...others, ...records].sort(([a], [b]) => (a < b ? -1 : 1))));
}

const walls = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `wall-${from + at}`);

test('a roll finds whose secret a hash is, until the seat is removed', () => {
  const roll = new Roll();
  roll.addSeat('hash-1', 'one');
  roll.addSeat('hash-2', 'two');
  expect(roll.find('hash-1')).toEqual({ role: 'seat', seatId: 'one' });
  roll.removeSeat('one');
  expect(roll.find('hash-1')).toBeUndefined();
  expect(roll.hashes()).toEqual(['hash-2']);
  expect(roll.find('__proto__')).toBeUndefined();
});

test('a roll keeps sixteen projectors, the latest, and every seat', () => {
  const roll = new Roll();
  roll.addSeat('seat', 'one');
  for (const wall of walls(0, 19)) roll.addProjector(wall);
  expect(roll.hashes()).toEqual(['seat', ...walls(4, 19)]);
});

test('a roll that was written and read is the same, and knows who came first', () => {
  const roll = new Roll();
  roll.addSeat('hash-1', 'one');
  for (const wall of walls(5, 20)) roll.addProjector(wall);
  const read = restored(roll);
  expect(new Map(read.records)).toEqual(new Map(roll.records));
  read.addProjector('wall-21');
  read.addProjector('wall-22');
  expect(read.hashes().sort()).toEqual(['hash-1', ...walls(7, 22)].sort());
});

test('a roll keeps the latest eight remotes, until they are removed, and nobody else is', () => {
  const roll = new Roll();
  roll.addSeat('seat', 'one');
  roll.addProjector('wall');
  const phones = Array.from({ length: 10 }, (_, at) => `phone-${at}`);
  for (const phone of phones) roll.addRemote(phone);
  expect(roll.hashes()).toEqual(['seat', 'wall', ...phones.slice(2)]);
  expect(roll.find('phone-2')).toEqual({ role: 'teacher', arrival: 3 });
  const read = restored(roll);
  read.removeRemotes();
  expect(read.hashes().sort()).toEqual(['seat', 'wall']);
});

test('a remote is told from the teacher with a secret for all, and from everybody else', () => {
  expect(isRemote({ role: 'teacher', arrival: 1 })).toBe(true);
  expect(isRemote({ role: 'teacher' })).toBe(false);
  expect(isRemote({ role: 'projector', arrival: 1 })).toBe(false);
  expect(isRemote({ role: 'seat', seatId: 'one' })).toBe(false);
});
