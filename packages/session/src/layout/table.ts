/** The highest number a table can have. */
export const tableLimit = 20;
/** Where there are tables, there are two at least. */
export const fewestTables = 2;

/** A note at a table. Its id is a handle that says nothing about its seat. */
export interface Card {
  readonly id: string;
  readonly text: string;
}

/**
 * In a class that is live at the table: the document of one table, for its seats and the teacher: one Y.Map named `table/<n>` with these
 * keys. An object in a key is a Y.Map, too; everything else is JSON that is replaced whole.
 */
export interface TableBoard {
  readonly sequence: number;
  /** Whose cards these are; empty while the class is at no step with cards. */
  readonly stepId: string;
  /** Frozen when false. */
  readonly isOpen: boolean;
  /** Cards with words on them, in no order that means anything. */
  readonly cards: readonly Card[];
  /** The card most of the table tapped; empty when there is none, or two are equal. */
  readonly agreed: string;
}
