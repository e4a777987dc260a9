import type { Diagnostic } from '../diagnostic.ts';
import type { StepKind } from './step.ts';
import type { Kept } from './kept.ts';
import type { Text } from './text.ts';

/** A lesson as the library lists it. A broken one has diagnostics and empty words. */
export interface LessonEntry {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly ageBand: { readonly from: number; readonly to: number };
  /** How many. */
  readonly steps: number;
  /** It can be taught, and nobody has reviewed it yet. */
  readonly isDraft: boolean;
  /** The day it was last changed, as `2026-11-28`; empty where nobody said. */
  readonly revised: string;
  readonly diagnostics: readonly Diagnostic[];
  /** No diagnostic is an error. */
  readonly playable: boolean;
}

/** A playable lesson as a teacher reads it before class. */
export interface LessonDetail extends LessonEntry {
  /** BCP 47. */
  readonly language: string;
  readonly objectives: readonly string[];
  readonly contentNote: Text;
  readonly guide: Text;
  readonly standards: readonly string[];
  readonly sources: readonly string[];
  /** Sentences that a rule about words would have stopped, each with its author’s reason. */
  readonly kept: readonly Kept[];
  readonly plan: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: StepKind;
    readonly minutes: number;
    readonly weight: 'core' | 'may';
    /** The youngest age it is for; 0 when that is the lesson's own. */
    readonly from: number;
  }[];
  /** Nodes of stories that are for older students than their step. */
  readonly older: readonly { readonly title: string; readonly from: number }[];
  /** Titles of the steps and nodes that the teacher can switch off for a class. */
  readonly sensitive: readonly string[];
  /** Steps whose points the teacher may change before class. */
  readonly editable: readonly {
    readonly stepId: string;
    readonly title: string;
    readonly points: readonly string[];
  }[];
}
