import type { StoryMap } from '@sightline/session';

/** Nothing follows where the class is: the story is told. */
export const isAtEnd = ({ choices, goesOnTo }: StoryMap): boolean =>
  choices.length === 0 && goesOnTo === '';

/** The node the class is at. */
export const nodeNow = ({ nodes }: StoryMap): StoryMap['nodes'][number] | undefined =>
  nodes.find(({ state }) => state === 'now');

/** The titles of the nodes that a node can lead to, each once. */
export function titlesFrom(story: StoryMap, to: readonly string[]): string[] {
  const titles = story.nodes.filter(({ id }) => to.includes(id)).map(({ title }) => title);
  return [...new Set(titles)];
}

/** How the class came to a node: its place on the way, from 1; 0 beside the way. */
export const placeOnTrail = ({ trail }: StoryMap, node: string): number => trail.indexOf(node) + 1;

/** The titles of the nodes the class went through, as it went. */
export const titlesOnTrail = ({ nodes, trail }: StoryMap): string[] =>
  trail.flatMap((id) => nodes.find((node) => node.id === id)?.title ?? []);
