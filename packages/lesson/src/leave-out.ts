import type { Lesson, ScenarioNode, ScenarioStep, Step } from './lesson.ts';

interface Part {
  readonly from: number;
  readonly sensitive: boolean;
}

/** The lesson without some of its steps and nodes; a story links around the nodes it loses. */
export function leaveOut(lesson: Lesson, isOut: (part: Part) => boolean): Lesson {
  const steps = lesson.steps.filter((step) => !isOut(step));
  return { ...lesson, steps: steps.map((step) => leaveOutNodes(step, isOut)) };
}

function leaveOutNodes(step: Step, isOut: (part: Part) => boolean): Step {
  if (step.kind !== 'scenario' || !step.nodes.some(isOut)) return step;
  const nodes = step.nodes.filter((node) => !isOut(node)).map((node) => relink(node, step, isOut));
  return { ...step, nodes };
}

function relink(
  node: ScenarioNode,
  { nodes }: ScenarioStep,
  isOut: (part: Part) => boolean,
): ScenarioNode {
  const around = (id: string): string => {
    const target = nodes.find((one) => one.id === id);
    return target && isOut(target) ? around(target.around) : id;
  };
  const choices = node.choices.map((choice) => ({ ...choice, to: around(choice.to) }));
  // What is left may be left out later: its own way around must not lead to what is gone.
  return { ...node, to: around(node.to), around: around(node.around), choices };
}
