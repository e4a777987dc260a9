import type { Question, Released } from '@sightline/ballot';
import type { PhaseName, StepView } from '@sightline/lesson/view';
import type { HeatMap } from './heat-map.ts';
import type { HelpCard } from './help-card.ts';

/** What the wall shows. */
export type WallBoard =
  | {
      readonly screen: 'lobby';
      readonly title: string;
      readonly code: string;
      /** `http://192.168.1.20:4173`, the one to show first. */
      readonly addresses: readonly string[];
      readonly locked: boolean;
    }
  | {
      readonly screen: 'step';
      readonly step: StepView;
      readonly phase: PhaseName;
      /** From phase `results` on; absent where the split is never shown. */
      readonly released?: Released;
      /** From phase `key` on. */
      readonly heat?: HeatMap;
      readonly paused: boolean;
    }
  | { readonly screen: 'blank' }
  | { readonly screen: 'over' };

/** What a student's device shows. */
export type DeviceBoard =
  | { readonly screen: 'lobby' }
  | {
      readonly screen: 'step';
      readonly stepId: string;
      readonly step: StepView;
      readonly phase: PhaseName;
      /** For a step with ballots: where to send them. */
      readonly question?: { readonly id: string; readonly kind: Question };
      readonly released?: Released;
      readonly heat?: HeatMap;
      /** "Eyes up front": devices show no activity. */
      readonly paused: boolean;
    }
  | { readonly screen: 'over' };

/**
 * The document everybody in the session and the projector reads: one Y.Map named `board` with these
 * keys, each a plain JSON value that is replaced whole.
 */
export interface Board {
  /** Grows with every change; a reader never goes back to a lower one. */
  readonly sequence: number;
  /** BCP 47 tag of the lesson's words. */
  readonly language: string;
  readonly wall: WallBoard;
  readonly device: DeviceBoard;
  readonly help: HelpCard;
}
