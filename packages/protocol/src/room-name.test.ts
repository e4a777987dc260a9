import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRoomPath, parseRoomPath, type RoomName } from './room-name.ts';

const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
const addresses = fc.record({
  sessionId: fc.string({ unit: character, minLength: 16, maxLength: 16 }),
  epoch: fc.nat(999_999_999),
  room: fc.oneof(
    fc.constantFrom<RoomName>('board', 'lectern'),
    fc.integer({ min: 1, max: 99 }).map((table): RoomName => `table/${table}`),
  ),
});

describe('a room path', () => {
  test('[P5] is read back as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseRoomPath(formatRoomPath(address))).toEqual(address);
      }),
    );
  });

  test('[P5] has one form, takes no query, and is nothing else', () => {
    const good = '/sync/abcdefghij234567/1/board';
    expect(parseRoomPath(good)).toBeDefined();
    const others = ['', '/', `${good}/`, `${good}?a=1`, `${good}#x`, `/x${good}`, good.slice(1)];
    others.push('/sync/ABCDEFGHIJ234567/1/board', '/sync/abcdefghij23456/1/board');
    others.push('/sync/abcdefghij234567/01/board', '/sync/abcdefghij234567/1e3/board');
    others.push('/sync/abcdefghij234567/1/table/0', '/sync/abcdefghij234567/1/table/100');
    others.push(`${good}\n`, '/sync/abcdefghij234567/1/BOARD', '/sync/%61bcdefghij234567/1/board');
    for (const path of others) expect(parseRoomPath(path), path).toBeUndefined();
  });
});
