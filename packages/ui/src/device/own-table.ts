import type { TableBoard } from '@sightline/session';

/** The real table a device stands at, as the device knows it. */
export interface OwnTable {
  /** 0 before it was tapped. */
  readonly number: number;
  /** The handle of this device's card; empty before it has one. */
  readonly card: string;
  /** What the table has written in this step. */
  readonly board: TableBoard | undefined;
}

interface Seat {
  readonly table: number;
  readonly card: string;
  readonly tableBoard: TableBoard | undefined;
}

/** The cards of another step, which may stand a moment longer, are not shown in this one. */
export function ownTable({ table, card, tableBoard }: Seat, stepId: string): OwnTable {
  return {
    number: table,
    card,
    board: tableBoard?.stepId === stepId ? tableBoard : undefined,
  };
}
