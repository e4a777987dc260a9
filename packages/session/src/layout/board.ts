import type { Question, Released } from '@sightline/ballot';
import type { PhaseName, StepView } from '@sightline/lesson/view';
import type { ClassMode } from '@sightline/protocol';
import type { Figures } from './figures.ts';
import type { Hands } from './hands.ts';
import type { HelpCard } from './help-card.ts';
import type { Card } from './table.ts';

/** What the wall shows. */
export type WallBoard =
  | {
      readonly screen: 'lobby';
      readonly title: string;
      /** Empty when no device can join: a class without devices, or a practice class. */
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
      readonly figures?: Figures;
      /** What the teacher saw of raised hands. */
      readonly hands?: Hands;
      /** Of a `cards` step: what the teacher has published, in no order that means anything. */
      readonly cards?: readonly Card[];
      /** Somebody in the class may need help beside this part: who helps is shown with it. */
      readonly sensitive?: true;
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
      readonly question?: {
        /** Of this round; another one begins under another id. */
        readonly id: string;
        readonly kind: Question;
        /** It has started again: answers that were given before do not count, and are given again. */
        readonly isAgain: boolean;
      };
      readonly released?: Released;
      readonly figures?: Figures;
      readonly hands?: Hands;
      readonly cards?: readonly Card[];
      readonly sensitive?: true;
      /** "Eyes up front": devices show no activity. */
      readonly paused: boolean;
    }
  | { readonly screen: 'over' };

/**
 * The document everybody in the session and the projector reads: one Y.Map named `board` with these
 * keys. An object in a key is a Y.Map, too; everything else is JSON that is replaced whole.
 */
export interface Board {
  /** Grows with every change; a reader never goes back to a lower one. */
  readonly sequence: number;
  /** BCP 47 tag of the lesson's words. */
  readonly language: string;
  readonly mode: ClassMode;
  /** A rehearsal with simulated students: every view says so. */
  readonly practice: boolean;
  /** How many tables have a number on them: 0 when none were set up. */
  readonly tables: number;
  /** Those at a table see each other's cards. */
  readonly liveTables: boolean;
  readonly wall: WallBoard;
  readonly device: DeviceBoard;
  readonly help: HelpCard;
}
