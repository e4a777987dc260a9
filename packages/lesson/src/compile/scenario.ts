import type { ScenarioNode, ScenarioStep } from '../lesson.ts';
import type { Phase } from '../view/phase.ts';
import type { Consequence, ScenarioView } from '../view/step.ts';
import type { Text } from '../view/text.ts';

/** The node with this id; the first one when there is none. */
export function nodeOf({ nodes }: ScenarioStep, id: string | undefined): ScenarioNode {
  return nodes.find((node) => node.id === id) ?? nodes[0]!;
}

/** One node, and what follows from the choices that were told; nothing of any other node. */
export function scenarioView(
  step: ScenarioStep,
  { node: nodeId, round = 1, revealed }: Phase,
  isDevice: boolean,
): ScenarioView {
  const { id, text, easy, question, decides, choices } = nodeOf(step, nodeId);
  const easyHere = (words: Text) => (isDevice ? words : []);
  const told = revealed.flatMap((choice): Consequence[] => {
    const chosen = choices.find((one) => one.id === choice);
    if (!chosen) return [];
    const { text, easy, explore } = chosen;
    return [{ choice, text, easy: easyHere(easy), explore }];
  });
  return {
    kind: 'scenario',
    title: step.title,
    text: id === step.nodes[0]?.id ? step.text : [],
    round,
    node: {
      id,
      text,
      easy: easyHere(easy),
      question,
      decides,
      choices: choices.map((choice) => ({ id: choice.id, text: choice.words })),
      told,
    },
  };
}
