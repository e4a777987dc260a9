import { getLocale } from './paraglide/runtime.js';

const format = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 });

/** A number as the people of this page write it. */
export const sayNumber = (number: number): string => format.format(number);

/** "70 %"; the bare number where there is no unit. */
export const sayAmount = (amount: number, unit: string): string =>
  unit ? `${sayNumber(amount)}\u00a0${unit}` : sayNumber(amount);
