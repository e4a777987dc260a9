import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padSnapshot, unpadSnapshot } from './snapshot.ts';

test('a padded snapshot gives its records back, and is as long for 1 ballot as for 64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (records) => {
      expect(unpadSnapshot(padSnapshot(records))).toEqual(records);
    }),
  );
  const length = (ballots: number) => padSnapshot(new Uint8Array(ballots * 32)).length;
  expect([length(0), length(1), length(64)]).toEqual([length(2), length(2), length(2)]);
  expect(length(65)).toBeGreaterThan(length(64));
});
