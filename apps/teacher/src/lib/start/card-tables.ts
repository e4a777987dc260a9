import { m } from '@sightline/ui/messages';

/** How many tables can have a number. */
export const tableNumbers = { fewest: 2, most: 20 } as const;

/** What is said of tables before a class with cards. */
export interface CardTables {
  /** Null for no tables; otherwise as it stands in the field. */
  readonly count: number | null | undefined;
  readonly hasTables: boolean;
  readonly isLive: boolean;
}

export const noTables: CardTables = { hasTables: false, count: null, isLive: false };

/** As many tables as there can be; a half-typed number is none. */
export function areTables(count: CardTables['count']): count is number {
  const { fewest, most } = tableNumbers;
  return Number.isInteger(count) && count! >= fewest && count! <= most;
}

/** What a class is started with. */
export function askedTables({ hasTables, count, isLive }: CardTables) {
  const tables = hasTables && areTables(count) ? count : 0;
  return { tables, liveTables: tables > 0 && isLive };
}

/** In a few words. */
export function sayTables({ hasTables, count, isLive }: CardTables): string {
  if (!hasTables) return m.preflight_tables_none();
  if (!areTables(count)) return m.preflight_none_yet();
  return isLive ? m.preflight_tables_live({ count }) : m.preflight_tables_some({ count });
}
