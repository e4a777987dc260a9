import type { ScenarioNode, ScenarioStep } from '@sightline/lesson';
import type { SessionState } from '../director/state.ts';
import { goesOnTo, outcomeOf, storyOf, whereIn } from '../director/story.ts';
import type { StoryMap } from '../layout/story.ts';

/** The story as its teacher sees it. */
export function storyMapOf(state: SessionState, step: ScenarioStep): StoryMap {
  const { scene } = state;
  const here = whereIn(scene, step);
  const { node, phase } = here;
  const { trail, left } = storyOf(scene, step);
  const ahead = reachableFrom(step, node.id);
  const stateOf = ({ id }: ScenarioNode): StoryMap['nodes'][number]['state'] => {
    if (id === node.id) return 'now';
    if (trail.includes(id) || Object.hasOwn(left, id)) return 'been';
    return ahead.has(id) ? 'ahead' : 'aside';
  };
  const titleOf = (id: string) => step.nodes.find((one) => one.id === id)?.title ?? '';
  return {
    nodes: step.nodes.map((one) => ({
      id: one.id,
      title: one.title,
      state: stateOf(one),
      decides: one.decides,
      to: [...new Set(linksOf(one))],
    })),
    trail,
    choices: node.choices.map(({ id, words, explore, to }) => ({
      id,
      words,
      explore,
      leadsTo: titleOf(to),
      isTold: phase.revealed.includes(id),
    })),
    ...outcomeOf(state, step),
    round: phase.round ?? 1,
    goesOnTo: goesOnTo(here),
  };
}

const linksOf = ({ to, choices }: ScenarioNode): readonly string[] =>
  [to, ...choices.map((choice) => choice.to)].filter((id) => id !== '');

function reachableFrom(step: ScenarioStep, nodeId: string, known = new Set<string>()): Set<string> {
  const node = step.nodes.find(({ id }) => id === nodeId);
  for (const id of node ? linksOf(node) : []) {
    if (known.has(id)) continue;
    known.add(id);
    reachableFrom(step, id, known);
  }
  return known;
}
