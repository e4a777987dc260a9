import { nodeOf, type ScenarioNode, type ScenarioStep } from '@sightline/lesson';
import type { Phase } from '@sightline/lesson/view';
import type { NextReveal } from '../layout/lectern.ts';
import type { StoryMap } from '../layout/story.ts';
import { canShow } from '@sightline/ballot';
import { activityOf } from './activity.ts';
import { crowdOf } from './crowd.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { closeQuestion, openQuestion } from './questions.ts';
import { valueOf } from './record.ts';
import type { Scene, SessionState, Story } from './state.ts';
import { firstPhase, phaseOf } from './steps.ts';
import type { World } from './world.ts';

/** How a vote at a node went. */
export type Outcome = Pick<StoryMap, 'outcome' | 'winner' | 'canRevote'>;

/** Where the class is in a story. */
export function whereIn(scene: Scene, step: ScenarioStep): { node: ScenarioNode; phase: Phase } {
  const phase = phaseOf(scene, step);
  return { node: nodeOf(step, phase.node), phase };
}

export function storyOf(scene: Scene, step: ScenarioStep): Story {
  const first = whereIn(scene, step).node.id;
  return valueOf(scene.stories, step.id) ?? { trail: [first], left: {} };
}

export function outcomeOf(state: SessionState, step: ScenarioStep): Outcome {
  const { scene } = state;
  const { node, phase } = whereIn(scene, step);
  const undecided = { winner: '', canRevote: false };
  if (node.decides !== 'class') return { ...undecided, outcome: 'none' };
  if (phase.name === 'open') return { ...undecided, outcome: 'open' };
  const released = valueOf(scene.results, activityOf(step.id, phase));
  if (released?.kind !== 'favourite') return { ...undecided, outcome: 'few' };
  const winner = released.option === null ? undefined : node.choices[released.option];
  if (winner) return { outcome: 'clear', winner: winner.id, canRevote: false };
  return { outcome: 'unclear', winner: '', canRevote: canRevote(state, step) };
}

/** A revote gives nobody away only in a class that is large enough, and still the same. */
function canRevote(state: SessionState, step: ScenarioStep): boolean {
  const { phase } = whereIn(state.scene, step);
  if (phase.round !== 1 || phase.name === 'key') return false;
  return canShow(crowdOf(withPhase(state, step, { ...phase, round: 2 }), step));
}

/** Id of the node the story goes on to now; empty when something has to be chosen first, or it ends. */
export function goesOnTo({ node, phase }: ReturnType<typeof whereIn>): string {
  if (node.decides === 'nobody') return node.to;
  const latest = phase.name === 'key' ? phase.revealed.at(-1) : undefined;
  return node.choices.find(({ id }) => id === latest)?.to ?? '';
}

/** Nothing follows where the class is. */
export function isToldIn(scene: Scene, step: ScenarioStep): boolean {
  const { node } = whereIn(scene, step);
  return node.choices.length === 0 && node.to === '';
}

/** What `reveal` would do now at a node. */
export function nextInStory(state: SessionState, step: ScenarioStep): NextReveal {
  const here = whereIn(state.scene, step);
  const { outcome, winner } = outcomeOf(state, step);
  switch (here.phase.name) {
    case 'open':
      return 'close';
    case 'closed':
      if (here.node.blameSensitive) return winner ? 'consequence' : 'none';
      // The result of few answers is that the class talks it over.
      return outcome === 'few' && state.mode === 'none' ? 'none' : 'results';
    case 'results':
      return winner ? 'consequence' : 'none';
    case 'key':
    case 'shown':
      return goesOnTo(here) ? 'node' : 'none';
  }
}

/** What {@link nextInStory} says. */
export function revealInStory(state: SessionState, step: ScenarioStep, world: World): Decision {
  const { scene } = state;
  const here = whereIn(scene, step);
  switch (nextInStory(state, step)) {
    case 'close':
      return closeVote(state, step);
    case 'results':
      return accept(withPhase(state, step, { ...here.phase, name: 'results' }));
    case 'consequence':
      return accept(tell(state, step, outcomeOf(state, step).winner));
    case 'node':
      return enterNode(state, step, goesOnTo(here), world);
    default:
      return refuse(state, 'unknown');
  }
}

/** Tells what follows from a choice, whatever was voted; a vote that is still open closes. */
export function choose(state: SessionState, step: ScenarioStep, choice: string): Decision {
  const { node, phase } = whereIn(state.scene, step);
  if (!node.choices.some(({ id }) => id === choice)) return refuse(state, 'unknown');
  if (phase.name !== 'open') return accept(tell(state, step, choice));
  const closed = closeVote(state, step);
  return { ...closed, state: tell(closed.state, step, choice) };
}

/** One more vote when none was clearly ahead: a new question, so that no answer of the first one counts again. */
export function revote(state: SessionState, step: ScenarioStep, world: World): Decision {
  const { phase } = whereIn(state.scene, step);
  if (!outcomeOf(state, step).canRevote) return refuse(state, 'unknown');
  return openQuestion(withPhase(state, step, { ...phase, name: 'open', round: 2 }), step, world);
}

/** Back to a node where the class has been, as it was when the class left it. */
export function rewind(
  state: SessionState,
  step: ScenarioStep,
  nodeId: string,
  world: World,
): Decision {
  const { trail, left } = storyOf(state.scene, step);
  const visit = valueOf(left, nodeId);
  if (!visit || nodeId === trail.at(-1)) return refuse(state, 'unknown');
  return enterNode(state, step, nodeId, world, visit.trail);
}

/** @param trail how the class came there; by default from where it is */
function enterNode(
  state: SessionState,
  step: ScenarioStep,
  nodeId: string,
  world: World,
  trail?: readonly string[],
): Decision {
  const { scene } = state;
  const { node, phase } = whereIn(scene, step);
  const story = storyOf(scene, step);
  const left = { ...story.left, [node.id]: { phase, trail: story.trail } };
  const next: Story = { trail: trail ?? [...story.trail, nodeId], left };
  const stories = { ...scene.stories, [step.id]: next };
  const moved = { ...state, scene: { ...scene, stories } };
  const arrived = valueOf(left, nodeId)?.phase ?? firstPhase(step, nodeId);
  return openQuestion(withPhase(moved, step, arrived), step, world);
}

function closeVote(state: SessionState, step: ScenarioStep): Decision {
  const { phase } = whereIn(state.scene, step);
  return closeQuestion(withPhase(state, step, { ...phase, name: 'closed' }), step);
}

/** The latest telling stands last. */
function tell(state: SessionState, step: ScenarioStep, choice: string): SessionState {
  const { phase } = whereIn(state.scene, step);
  const revealed = [...phase.revealed.filter((id) => id !== choice), choice];
  return withPhase(state, step, { ...phase, name: 'key', revealed });
}

function withPhase(state: SessionState, step: ScenarioStep, phase: Phase): SessionState {
  const { scene } = state;
  const phases = { ...scene.phases, [step.id]: phase };
  return { ...state, scene: { ...scene, cursor: scene.cursor + 1, phases } };
}
