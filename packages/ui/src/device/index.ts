export { BallotDraft, type CastBallot } from './ballot-draft.svelte.ts';
export { default as EstimateDevice } from './EstimateDevice.svelte';
export { default as HelpDevice } from './HelpDevice.svelte';
export { default as PollDevice } from './PollDevice.svelte';
export type { ShownStep } from './shown-step.ts';
export { default as SpotDevice } from './SpotDevice.svelte';
export { default as StepDevice } from './StepDevice.svelte';
export { default as TalkDevice } from './TalkDevice.svelte';
