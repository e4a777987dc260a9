import type { Released } from '@sightline/ballot';
import type { PhaseName, StepView } from '@sightline/lesson/view';
import type { Card, Figures, Hands } from '@sightline/session';

/** A step as the board has it now, for the wall or for a device. */
export interface ShownStep {
  readonly step: StepView;
  readonly phase: PhaseName;
  readonly released?: Released;
  readonly figures?: Figures;
  readonly hands?: Hands;
  /** What the class has to read of a `cards` step. */
  readonly cards?: readonly Card[];
  /** Somebody may need help beside it. */
  readonly sensitive?: true;
}
