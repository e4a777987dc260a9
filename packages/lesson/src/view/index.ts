export * from './characters.ts';
export * from '../joining-minutes.ts';
export type * from './artefact.ts';
export type * from './kept.ts';
export type * from './library.ts';
export type * from './phase.ts';
export type * from './step.ts';
export type * from './text.ts';
