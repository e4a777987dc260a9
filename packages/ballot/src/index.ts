export * from './codec.ts';
export { fits } from './fits.ts';
export type * from './question.ts';
export { fewestAnswers, release } from './release.ts';
export type * from './released.ts';
export * from './token.ts';
export { Urn } from './urn.ts';
