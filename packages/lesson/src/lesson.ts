import type { Verdict } from './view/artefact.ts';
import type { Kept } from './view/kept.ts';
import type {
  CardsView,
  Consequence,
  EstimateView,
  HelpView,
  NodeView,
  PollView,
  SortView,
  SpotView,
  StepKind,
  TalkView,
} from './view/step.ts';
import type { Text } from './view/text.ts';

/**
 * File path inside the lesson folder (forward slashes) → its text; null where nobody needs it, or where
 * it can't be read and whoever tried has said so. A folder that nobody looked into ends in a slash.
 */
export type SourceFiles = ReadonlyMap<string, string | null>;

interface StepBase {
  /** The file name without number and ending: `two-adverts`. */
  readonly id: string;
  readonly title: string;
  /** What the class reads above the activity. */
  readonly text: Text;
  readonly notes: Text;
  readonly say: Text;
  readonly minutes: number;
  readonly weight: 'core' | 'may';
  /** The youngest age it is for; 0 when that is the lesson's own. */
  readonly from: number;
  /** The teacher can switch it off for a class. */
  readonly sensitive: boolean;
}

export interface TalkStep extends StepBase, Pick<TalkView, 'points'> {
  readonly kind: 'talk';
  /** Whether the teacher may change the points before class. */
  readonly editable: boolean;
}
export interface PollStep
  extends StepBase, Pick<PollView, 'question' | 'mode' | 'options' | 'ends'> {
  readonly kind: 'poll';
  readonly key: NonNullable<PollView['key']> | null;
  /** The wall shows the reasons and never the split. */
  readonly blameSensitive: boolean;
  /** An opinion that could mark somebody out: a small class talks instead. */
  readonly attitude: boolean;
}
export interface EstimateStep
  extends StepBase, Pick<EstimateView, 'question' | 'options' | 'unit'> {
  readonly kind: 'estimate';
  readonly key: NonNullable<EstimateView['key']>;
}
export interface SpotStep extends StepBase, Pick<SpotView, 'question' | 'reasons' | 'artefacts'> {
  readonly kind: 'spot';
  /** Item id → verdict, for every item. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}
/** `items` stand in the author's order. */
export interface SortStep extends StepBase, Pick<SortView, 'question'> {
  readonly kind: 'sort';
  readonly items: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}
export interface ScenarioStep extends StepBase {
  readonly kind: 'scenario';
  /** The story begins at the first one. Every path through them ends. */
  readonly nodes: readonly ScenarioNode[];
}
export interface ScenarioNode extends Omit<NodeView, 'choices' | 'told'> {
  /** For the teacher: it may say more than the class should know. */
  readonly title: string;
  readonly choices: readonly ScenarioChoice[];
  /** Where the story goes on when nothing is asked; empty at its end, and where something is. */
  readonly to: string;
  /** The youngest age it is for; 0 when that is the step's own. */
  readonly from: number;
  readonly sensitive: boolean;
  /** Where the story goes on without this node; empty when it is never left out. */
  readonly around: string;
  /** An option blames somebody: the class sees what follows and never the split. */
  readonly blameSensitive: boolean;
  /** For the teacher. */
  readonly notes: Text;
}
export interface ScenarioChoice extends Pick<Consequence, 'text' | 'easy' | 'explore'> {
  readonly id: string;
  /** The words of the choice; `text` tells what follows. */
  readonly words: string;
  /** The node it leads to; empty when the class chooses again here. */
  readonly to: string;
}
export interface CardsStep extends StepBase, Pick<CardsView, 'question' | 'starter'> {
  readonly kind: 'cards';
}
export interface HelpStep extends StepBase, Pick<HelpView, never> {
  readonly kind: 'help';
}

/** A step as its author wrote it, everything included. Server-side only. */
export type Step =
  TalkStep | PollStep | EstimateStep | SpotStep | SortStep | ScenarioStep | CardsStep | HelpStep;

/** A valid lesson. Server-side only: devices get what {@link project} lets through. */
export interface Lesson {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
  readonly ageBand: { readonly from: number; readonly to: number };
  /** Planned minutes, joining included. */
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly contentNote: Text;
  readonly standards: readonly string[];
  readonly sources: readonly string[];
  /** Nobody has looked at it yet. */
  readonly isDraft: boolean;
  /** The day it was last changed, as `2026-11-28`; empty where nobody said. */
  readonly revised: string;
  readonly guide: Text;
  /** Sentences that a rule about words would have stopped, each with its author’s reason. */
  readonly kept: readonly Kept[];
  readonly steps: readonly Step[];
}

export type { StepKind };
