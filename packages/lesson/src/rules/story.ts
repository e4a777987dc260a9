import { nearest } from '../diagnostics/nearest.ts';
import type { Page } from '../page.ts';
import type { scenarioSchema } from '../schema/scenario.ts';
import type { SoundFields } from '../schema/sound.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';
import { StoryPaths, type StoryNode } from './story-paths.ts';

const minutesForAVote = 2.5;

type Story = SoundFields<typeof scenarioSchema>;
type Nodes = NonNullable<Story['nodes']>;
type Node = NonNullable<Nodes[number]>;

/** Looks at a story as a whole: every path has to end, and every node has to be on one. */
export function checkStory(story: Story, yaml: YamlSource, page: Page): void {
  const nodes = story.nodes ?? [];
  for (const [at, node] of nodes.entries()) if (node) checkNode(node, at, yaml, page);
  const ids = nodes.flatMap((node) => node?.id ?? []);
  const isOnce = areOnce(nodes, ids, yaml, page);
  const areNamed = ids.length === nodes.length;
  const isWhole = areKnown(nodes, ids, areNamed, yaml, page) && areNamed;
  if (isOnce) checkPaths(story, isWhole, yaml, page);
}

function checkNode(node: Node, at: number, yaml: YamlSource, { file, report }: Page): void {
  const { id, question, choices, decides, to, end, around } = node;
  const name = id ?? node.title ?? String(at + 1);
  const key = (field: string) => yaml.keyPlace(['nodes', at, field]);
  const isAsked = choices !== undefined;
  if (question === undefined && isAsked) report.add('node-question-missing', file, key('choices'));
  if (question !== undefined && !isAsked) report.add('node-choices-missing', file, key('question'));
  if (decides !== undefined && !isAsked) report.add('node-decides-nothing', file, key('decides'));
  if (isAsked && to !== undefined) report.add('node-to-twice', file, key('to'));
  if (end && (to !== undefined || isAsked)) report.add('node-end-goes-on', file, key('end'));
  if (!isAsked && to === undefined && end === false)
    report.add('node-dead-end', file, key('id'), name);
  if (choices?.length && choices.every((choice) => choice && choice.to === undefined))
    report.add('node-stuck', file, key('choices'), name);
  if (at === 0 && isLeftOut(node)) report.add('story-start-left-out', file, key('id'));
  if (at > 0 && isLeftOut(node) && around === undefined)
    report.add('node-around-missing', file, key('id'), name);
  if (node.sensitive === false && node.from === undefined && around !== undefined)
    report.add('node-around-unused', file, key('around'));
  if (around && around === id)
    report.add('node-around-itself', file, yaml.place(['nodes', at, 'around']), id);
}

const isLeftOut = ({ sensitive, from }: Node) => sensitive === true || from !== undefined;

function areOnce(
  nodes: Nodes,
  ids: readonly string[],
  yaml: YamlSource,
  { file, report }: Page,
): boolean {
  for (const [at, node] of nodes.entries())
    if (node?.id && nodes.findIndex((one) => one?.id === node.id) < at)
      report.add('node-id-twice', file, yaml.place(['nodes', at, 'id']), node.id);
  return new Set(ids).size === ids.length;
}

/** Whether every link can be read and names a node. */
function areKnown(
  nodes: Nodes,
  ids: readonly string[],
  areNamed: boolean,
  yaml: YamlSource,
  { file, report }: Page,
): boolean {
  const links = nodes.flatMap((node, at) => linksOf(node, at));
  for (const [path, id] of links) {
    if (id === null || ids.includes(id)) continue;
    const near = nearest(id, ids);
    // As long as a node can't be named, a link that is like no other may be meant for it.
    if (areNamed || near) report.add('node-unknown', file, yaml.place(path), id, near);
  }
  return links.every(([, id]) => id !== null && meant(id, ids) !== undefined);
}

/** The node that a link names, or one that it is a slip of. */
const meant = (id: string, ids: readonly string[]) => (ids.includes(id) ? id : nearest(id, ids));

/** Every id that a node names, and where; null where it can't be read. */
function linksOf(node: Node | null, at: number): readonly (readonly [Path, string | null])[] {
  const path = ['nodes', at];
  if (!node || node.choices === null) return [[path, null]];
  const links: readonly (readonly [Path, string | null | undefined])[] = [
    [[...path, 'to'], node.to],
    [[...path, 'around'], node.around],
    ...(node.choices ?? []).map((choice, index) => {
      return [[...path, 'choices', index, 'to'], choice ? choice.to : null] as const;
    }),
  ];
  return links.flatMap(([where, id]) => (id === undefined ? [] : [[where, id] as const]));
}

function checkPaths(
  { nodes, minutes }: Story,
  isWhole: boolean,
  yaml: YamlSource,
  { file, report }: Page,
): void {
  const ids = (nodes ?? []).flatMap((node) => node?.id ?? []);
  const paths = new StoryPaths((nodes ?? []).flatMap((node) => (node ? storyNode(node, ids) : [])));
  for (const [at, node] of (nodes ?? []).entries()) {
    const id = node?.id;
    if (!id) continue;
    const place = yaml.place(['nodes', at, 'id']);
    if (paths.looping.has(id)) report.add('node-loop', file, place, id);
    if (isWhole && !paths.reached.has(id)) report.add('node-unreachable', file, place, id);
  }
  if (!isWhole || minutes === null || paths.looping.size > 0) return;
  const votes = paths.mostVotes;
  const needed = votes * minutesForAVote;
  if (minutes < needed) report.add('scenario-short', file, yaml.place(['minutes']), votes, needed);
}

function storyNode(node: Node, ids: readonly string[]): readonly StoryNode[] {
  const { id, to, end, choices, decides, around } = node;
  if (id === null) return [];
  // An end that goes on is said elsewhere; where it goes is nothing that anybody meant.
  const links = end ? [] : [to, ...(choices ?? []).map((choice) => choice?.to)];
  return [
    {
      id,
      to: links.flatMap((link) => (link ? (meant(link, ids) ?? link) : [])),
      around: isLeftOut(node) && around && around !== id ? around : undefined,
      isVote: choices !== undefined && decides !== 'teacher',
    },
  ];
}
