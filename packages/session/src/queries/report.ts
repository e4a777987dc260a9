import type { Lesson, SpotStep, Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { shownOf } from '../director/on-wall.ts';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import { storyOf } from '../director/story.ts';
import type { Figures } from '../layout/figures.ts';
import type { Report, ReportPart, ReportStep } from '../layout/report.ts';
import { shownOnWall } from './shown.ts';

/** What the class itself has been shown, and nothing of a student. */
export function reportOf(state: SessionState, { steps }: Lesson): Report {
  const entries = steps.flatMap((step, place): [string, ReportStep][] => {
    const entry = entryOf(state, step, place);
    return entry ? [[step.id, entry]] : [];
  });
  return Object.fromEntries(entries);
}

interface Kept {
  readonly sources: readonly unknown[];
  readonly entry: ReportStep;
}

/** By an object that goes with its class, so that no card outlives it. */
const kept = new WeakMap<Phase, Kept>();

/** The same as long as nothing differs: whoever writes it need not look into it. */
function entryOf(state: SessionState, step: Step, place: number): ReportStep | undefined {
  const { scene, figures } = state;
  const stages = stagesOf(state, step);
  const first = stages[0]?.phase;
  if (!first) return undefined;
  const byStep = [scene.hands, scene.published, figures].map((one) =>
    valueOf<unknown>(one, step.id),
  );
  const phases = stages.flatMap(({ phase, isAside }) => [phase, isAside]);
  const sources = [step, scene.results, ...byStep, ...phases];
  const before = kept.get(first);
  const isSame = before?.sources.length === sources.length;
  if (isSame && sources.every((source, at) => source === before.sources[at])) return before.entry;
  const entry: ReportStep = { place, parts: stages.map((stage) => partOf(state, step, stage)) };
  kept.set(first, { sources, entry });
  return entry;
}

interface Stage {
  readonly phase: Phase;
  readonly isAside: boolean;
}

/** How far the wall has shown a step; of a story each of its nodes. */
function stagesOf({ scene }: SessionState, step: Step): readonly Stage[] {
  const stage = (isAside: boolean, node?: string): readonly Stage[] => {
    const phase = shownOf(scene, step.id, node);
    return phase ? [{ phase, isAside }] : [];
  };
  if (step.kind !== 'scenario') return stage(false);
  const { trail, left } = storyOf(scene, step);
  const way = [...new Set(trail)];
  const aside = Object.keys(left).filter((id) => !way.includes(id));
  return [...way.flatMap((id) => stage(false, id)), ...aside.flatMap((id) => stage(true, id))];
}

function partOf(state: SessionState, step: Step, { phase, isAside }: Stage): ReportPart {
  const part = shownOnWall(state, step, phase);
  return {
    ...part,
    ...(step.kind === 'spot' && part.figures && { figures: seenOf(step, phase, part.figures) }),
    ...(isAside && { isAside }),
  };
}

/** The wall says what the class did with an item beside its verdict, and nowhere else. */
function seenOf({ verdicts }: SpotStep, { revealed }: Phase, figures: Figures): Figures {
  const isSeen = (item: string) => Object.hasOwn(verdicts, item) && revealed.includes(item);
  if (figures.kind === 'few') return figures;
  if (figures.kind === 'favourite')
    return figures.item !== null && isSeen(figures.item) ? figures : { ...figures, item: null };
  const bands = Object.entries(figures.bands).filter(([item]) => isSeen(item));
  return { kind: 'bands', bands: Object.fromEntries(bands) };
}
