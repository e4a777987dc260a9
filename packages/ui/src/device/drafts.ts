export { BallotDraft } from './ballot-draft.svelte.ts';
export { EasyRead } from './easy-read.svelte.ts';
