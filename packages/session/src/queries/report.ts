import { phasesOf, type Lesson, type ScenarioStep, type Step } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import { activityOf } from '../director/activity.ts';
import { valueOf } from '../director/record.ts';
import type { Scene, SessionState } from '../director/state.ts';
import { phaseOf } from '../director/steps.ts';
import { storyOf, whereIn } from '../director/story.ts';
import type { Report, ReportQuestion } from '../layout/report.ts';

/** What the class itself has been shown, and nothing of a student. */
export function reportOf({ scene }: SessionState, { steps }: Lesson): Report {
  const visited = steps.filter(({ id }) => Object.hasOwn(scene.phases, id));
  return {
    steps: visited.map((step) => ({
      title: step.title,
      kind: step.kind,
      questions: questionsOf(scene, step),
      path: step.kind === 'scenario' ? pathOf(scene, step) : [],
    })),
  };
}

function questionsOf(scene: Scene, step: Step): readonly ReportQuestion[] {
  const phase = phaseOf(scene, step);
  if (step.kind === 'poll') {
    const { question, options } = step;
    const hands = valueOf(scene.hands, step.id);
    const shown = shownIn(scene, step, phase);
    const words = options.map(({ text }) => text);
    return [{ question, options: words, ...shown, ...(hands && { hands }) }];
  }
  if (step.kind === 'estimate') {
    const { question, options, unit, key } = step;
    const truth = phase.name === 'key' ? { truth: `${key.value} ${unit}` } : {};
    const words = options.map(({ text }) => text);
    return [{ question, options: words, ...shownIn(scene, step, phase), ...truth }];
  }
  return step.kind === 'scenario' ? votesOf(scene, step) : [];
}

function votesOf(scene: Scene, step: ScenarioStep): readonly ReportQuestion[] {
  const { left } = storyOf(scene, step);
  const here = whereIn(scene, step);
  return step.nodes.flatMap((node): ReportQuestion[] => {
    const phase = node.id === here.node.id ? here.phase : valueOf(left, node.id)?.phase;
    const shown = phase && shownIn(scene, step, phase);
    if (!shown?.released) return [];
    return [{ question: node.question, options: node.choices.map(({ words }) => words), ...shown }];
  });
}

function shownIn(scene: Scene, step: Step, phase: Phase): Pick<ReportQuestion, 'released'> {
  const names = phasesOf(step, phase.node);
  const from = names.indexOf('results');
  const released = valueOf(scene.results, activityOf(step.id, phase));
  return released && from >= 0 && names.indexOf(phase.name) >= from ? { released } : {};
}

function pathOf(scene: Scene, step: ScenarioStep): readonly string[] {
  return storyOf(scene, step).trail.map(
    (id) => step.nodes.find((node) => node.id === id)?.title ?? '',
  );
}
