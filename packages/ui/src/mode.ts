import type { Board } from '@sightline/session';

/** What the class takes part with: a device each, one a table, or none. */
export type Mode = Board['mode'];
