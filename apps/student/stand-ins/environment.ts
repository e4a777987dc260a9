/**
 * Stands in for `lib0/environment`, which asks the process, the address and `localStorage` how it is to
 * behave: a student's page is a browser and has no such settings.
 */
export const isNode = false;
export const isBrowser = true;
export const production = true;
export const getVariable = (): null => null;
export const hasConf = (): boolean => false;
