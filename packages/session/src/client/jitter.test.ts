import { expect, test } from 'vitest';
import { drawDelayMs } from './jitter.ts';

const dice = (byte: number) => ({ random: (bytes: number) => new Uint8Array(bytes).fill(byte) });

test('the way back may begin at once, however often it failed', () => {
  expect([0, 3, 50].map((attempt) => drawDelayMs(dice(0), attempt))).toEqual([0, 0, 0]);
});

test('the limit doubles with each attempt and ends at two and a half seconds', () => {
  const longest = [0, 1, 2, 3, 50].map((attempt) => Math.ceil(drawDelayMs(dice(255), attempt)));
  expect(longest).toEqual([400, 800, 1_600, 2_500, 2_500]);
});
