/** A step for a slider: whole numbers up to 200 of them, else 1, 2 or 5 times a power of ten. */
export function sliderStep(min: number, max: number): number {
  const span = max - min;
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  if (isWhole && span >= 10 && span <= 200) return 1;
  const power = 10 ** Math.floor(Math.log10(span / 100));
  const times = [1, 2, 5, 10].find((factor) => span / (factor * power) <= 100) ?? 10;
  return times * power;
}
