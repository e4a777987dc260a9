export { BallotDraft } from './ballot-draft.svelte.ts';
export type { ShownStep } from './shown-step.ts';
export { default as StepDevice } from './StepDevice.svelte';
