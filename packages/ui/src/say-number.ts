import { getLocale } from './paraglide/runtime.js';

let format: Intl.NumberFormat | undefined;

/** A number as the people of this page write it. */
export function sayNumber(number: number): string {
  // A slow device takes a tenth of a second to make one, which must not hold up a page without numbers.
  format ??= new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 });
  return format.format(number);
}

/** "70 %"; the bare number where there is no unit. */
export const sayAmount = (amount: number, unit: string): string =>
  unit ? `${sayNumber(amount)}\u00a0${unit}` : sayNumber(amount);
