import { expect, test } from 'vitest';
import { sliderStep } from './slider-step.ts';

test.each([
  [0, 100, 1],
  [0, 60, 1],
  [0, 1000, 10],
  [0, 5000, 50],
  [0, 1_000_000, 10_000],
  [0, 1, 0.01],
  [0, 5, 0.05],
])('from %d to %d a slider moves by %d', (min, max, step) => {
  expect(sliderStep(min, max)).toBeCloseTo(step, 10);
});
