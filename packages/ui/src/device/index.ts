export { BallotDraft } from './ballot-draft.svelte.ts';
export { EasyRead } from './easy-read.svelte.ts';
export { default as Note } from './Note.svelte';
export { ownTable } from './own-table.ts';
export type { ShownStep } from './shown-step.ts';
export { default as StepDevice } from './StepDevice.svelte';
