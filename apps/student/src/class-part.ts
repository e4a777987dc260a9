/**
 * What only a seat in a class needs, fetched apart from the page so that the code box comes first.
 * Whatever the page itself imports as well must come from a module that brings none of this along.
 */
export { SeatSession } from '@sightline/session/svelte';
export { default as ClassScreen } from './screens/ClassScreen.svelte';
