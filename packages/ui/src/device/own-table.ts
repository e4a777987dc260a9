import type { Board, TableBoard } from '@sightline/session';

/** The real table a device stands at, as far as the class has tables. */
export interface OwnTable {
  /** 0 before it was tapped. */
  readonly number: number;
  /** How many tables have a number; 0 when none was set up. */
  readonly count: number;
  /** Those at a table see each other's cards. */
  readonly isLive: boolean;
  /** The handle of this device's card in this step. */
  readonly card: string;
  /** What the table has written in this step. */
  readonly board: TableBoard | undefined;
}

interface Seat {
  readonly table: number;
  readonly board: Pick<Board, 'tables' | 'liveTables'> | undefined;
  readonly tableBoard: TableBoard | undefined;
  cardIn(stepId: string): string;
}

/** The cards of another step, which may stand a moment longer, are not shown in this one. */
export function ownTable(seat: Seat, stepId: string): OwnTable {
  const { table, board, tableBoard } = seat;
  return {
    number: table,
    count: board?.tables ?? 0,
    isLive: board?.liveTables ?? false,
    card: seat.cardIn(stepId),
    board: tableBoard?.stepId === stepId ? tableBoard : undefined,
  };
}
