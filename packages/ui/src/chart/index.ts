export { default as Bars } from './Bars.svelte';
export { default as HeatBar } from './HeatBar.svelte';
export { default as Histogram } from './Histogram.svelte';
export { sayAmount } from '../say-number.ts';
export { sayAtLeast, sayShare } from './share.ts';
export type { BarRow } from './bar-row.ts';
export { rowsOf } from './poll-rows.ts';
