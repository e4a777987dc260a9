import type { WallBoard } from './board.ts';

/**
 * Step id → what the class was shown of it, for every step it has been to: what is left to print after
 * a class. It repeats what was on the wall, and holds nothing of a seat.
 */
export type Report = Readonly<Record<string, ReportStep>>;

export interface ReportStep {
  /** Its place in the lesson, from 0: a report follows it. */
  readonly place: number;
  /**
   * What the wall showed last; of a `scenario` at every node, as the class went, and behind those what
   * it has come back from.
   */
  readonly parts: readonly ReportPart[];
}

type StepOnWall = Extract<WallBoard, { readonly screen: 'step' }>;

export interface ReportPart extends Omit<StepOnWall, 'screen' | 'sensitive' | 'paused'> {
  /** A node that the class came back from, and that is not on its way. */
  readonly isAside?: true;
}
