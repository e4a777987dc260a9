export { default as Button } from './Button.svelte';
export { default as Folded } from './Folded.svelte';
export { default as HelpCard } from './HelpCard.svelte';
export { default as PracticeMark } from './PracticeMark.svelte';
export { default as RichText } from './RichText.svelte';
export { default as RichWords } from './RichWords.svelte';
export { emergencyOf } from './help-groups.ts';
export { letterAt } from './letter.ts';
export { modal } from './modal.svelte.ts';
