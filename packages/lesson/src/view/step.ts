import type { Artefact, Verdict } from './artefact.ts';
import type { Text } from './text.ts';

export type StepKind =
  'talk' | 'poll' | 'estimate' | 'spot' | 'sort' | 'scenario' | 'cards' | 'help';
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
  /** The bins to choose from, the lowest first. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly unit: string;
  /** Only in phase `key`: the true value never stands without its source and caveat. */
  readonly key?: {
    /** Id of the bin that holds the value. */
    readonly right: string;
    readonly value: number;
    readonly source: string;
    readonly caveat: Text;
  };
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
  /** Only once every verdict is in. */
  readonly isComplete?: true;
}

export interface SortView {
  readonly kind: 'sort';
  readonly title: string;
  readonly text: Text;
  readonly question: string;
  /** In an order that says nothing about the right one. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  /** Only in phase `key`: the author's order, and why each stands where it does (empty: not said). */
  readonly key?: {
    readonly order: readonly string[];
    readonly reasons: Readonly<Record<string, string>>;
  };
}

export interface ScenarioView {
  readonly kind: 'scenario';
  readonly title: string;
  /** What the class reads before the story begins; empty from its second node on. */
  readonly text: Text;
  /** 2 when the class votes at this node once more, after a tie; else 1. */
  readonly round: number;
  readonly node: NodeView;
}

/** Where the story is, and what the class has been told of what follows. */
export interface NodeView {
  readonly id: string;
  readonly text: Text;
  /** The same in easier words; empty when the author wrote none. Devices only. */
  readonly easy: Text;
  /** Empty where nothing is asked. */
  readonly question: string;
  /** The class by ballot, the teacher after talk, or nobody: the story just goes on. */
  readonly decides: 'class' | 'teacher' | 'nobody';
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** What follows from the choices the class has looked at, in the order of their telling. */
  readonly told: readonly Consequence[];
}

export interface Consequence {
  /** Id of the choice. */
  readonly choice: string;
  readonly text: Text;
  readonly easy: Text;
  /** What to talk about before the story goes on; empty for a helpful choice. */
  readonly explore: string;
}

export interface CardsView {
  readonly kind: 'cards';
  readonly title: string;
  readonly text: Text;
  /** What each table writes about. */
  readonly question: string;
  /** How a card may begin; empty when it is free. */
  readonly starter: string;
}

export interface HelpView {
  readonly kind: 'help';
  readonly title: string;
  readonly text: Text;
}

/** What the wall or a device shows of a step in one phase. Holds nothing that phase keeps secret. */
export type StepView =
  TalkView | PollView | EstimateView | SpotView | SortView | ScenarioView | CardsView | HelpView;

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
  /** Of a `scenario`: node id → notes for it. */
  readonly nodeNotes?: Readonly<Record<string, Text>>;
  /** The step with everything revealed; of a `scenario` its first node. */
  readonly key: StepView;
}
