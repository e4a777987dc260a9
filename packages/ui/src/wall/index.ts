export { default as QrCode } from './QrCode.svelte';
export { default as Wall } from './Wall.svelte';
export { spaceCode } from './join-code.ts';
export { default as Artefact } from '../artefact/Artefact.svelte';
export { itemWords } from '../artefact/item-words.ts';
export type { Qr } from './qr.ts';
export { default as Sign } from '../Sign.svelte';
