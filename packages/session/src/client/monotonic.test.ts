import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Monotonic } from './monotonic.ts';

test('[I4] nothing older is ever shown after something newer', () => {
  const versions = fc.array(fc.tuple(fc.nat(3), fc.nat(9)));
  fc.assert(
    fc.property(versions, (offers) => {
      const board = new Monotonic<{ sequence: number; epoch: number }>();
      let [shownEpoch, shownSequence] = [-1, -1];
      for (const [epoch, sequence] of offers) {
        const isShown = board.offer(epoch, { sequence, epoch });
        expect(board.value?.sequence === sequence && board.value.epoch === epoch).toBe(
          isShown || (shownEpoch === epoch && shownSequence === sequence),
        );
        if (!isShown) continue;
        expect(epoch > shownEpoch || sequence > shownSequence).toBe(true);
        expect(epoch).toBeGreaterThanOrEqual(shownEpoch);
        [shownEpoch, shownSequence] = [epoch, sequence];
      }
    }),
  );
});

test('a new epoch is shown although it counts from the start', () => {
  const board = new Monotonic<{ sequence: number }>();
  board.offer(0, { sequence: 9 });
  expect(board.offer(1, { sequence: 1 })).toBe(true);
});
