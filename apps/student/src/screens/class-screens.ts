export { default as QuietScreen } from './QuietScreen.svelte';
export { default as StepScreen } from './StepScreen.svelte';
