import type { Artefact, Verdict } from './artefact.ts';
import type { Text } from './text.ts';

export type StepKind = 'talk' | 'poll' | 'estimate' | 'spot' | 'help';
export type PollMode = 'single' | 'multiple' | 'scale';

export interface TalkView {
  readonly kind: 'talk';
  readonly title: string;
  /** Empty on devices: the wall carries it. */
  readonly text: Text;
  /** Short lines, such as ground rules. */
  readonly points: readonly string[];
}

export interface PollView {
  readonly kind: 'poll';
  readonly title: string;
  readonly text: Text;
  readonly question: string;
  readonly mode: PollMode;
  /** In the author's order. A scale has one option a point, named by its number. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** What the ends of a scale mean; empty otherwise. */
  readonly ends: readonly [low: string, high: string] | readonly [];
  /** Only in phase `key`. */
  readonly key?: {
    readonly right: readonly string[];
    /** Option id → the author's reason. */
    readonly reasons: Readonly<Record<string, string>>;
    readonly text: Text;
  };
}

export interface EstimateView {
  readonly kind: 'estimate';
  readonly title: string;
  readonly text: Text;
  readonly question: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** Only in phase `key`: the true value never stands without its source and caveat. */
  readonly key?: { readonly value: number; readonly source: string; readonly caveat: Text };
}

export interface SpotView {
  readonly kind: 'spot';
  readonly title: string;
  readonly text: Text;
  readonly question: string;
  /** Reasons a student may give with a mark. */
  readonly reasons: readonly { readonly id: string; readonly text: string }[];
  readonly artefacts: readonly Artefact[];
  /** Item id → verdict, for revealed items only. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** The item revealed last, which the wall enlarges; empty before the first. */
  readonly latest: string;
}

export interface HelpView {
  readonly kind: 'help';
  readonly title: string;
  readonly text: Text;
}

/** What the wall or a device shows of a step in one phase. Holds nothing that phase keeps secret. */
export type StepView = TalkView | PollView | EstimateView | SpotView | HelpView;

/** What only the teacher sees of a step. */
export interface TeacherStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  /** Planned minutes. */
  readonly minutes: number;
  readonly weight: 'core' | 'may';
  readonly notes: Text;
  /** Lines to say aloud. */
  readonly say: Text;
  /** The step with everything revealed. */
  readonly key: StepView;
}
