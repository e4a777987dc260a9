import { getLocale } from './paraglide/runtime.js';

let format: Intl.NumberFormat | undefined;

/** "70 %", as the people of this page write it; the bare number where there is no unit. */
export function sayAmount(amount: number, unit: string): string {
  // A slow device takes a tenth of a second to make one, which must not hold up a page without numbers.
  format ??= new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 9 });
  const number = format.format(amount);
  return unit ? `${number}\u00a0${unit}` : number;
}
