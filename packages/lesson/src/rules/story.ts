import { nearest } from '../diagnostics/nearest.ts';
import type { Page } from '../page.ts';
import type { NodeFields, ScenarioFields } from '../schema/scenario.ts';
import type { Path, YamlSource } from '../yaml/yaml-source.ts';

const minutesForAVote = 2.5;

/** Looks at a story as a whole: every path has to end, and every node has to be on one. */
export function checkStory(fields: ScenarioFields, yaml: YamlSource, page: Page): void {
  const { nodes } = fields;
  const { file, report } = page;
  const ids = nodes.map(({ id }) => id);
  for (const [at, node] of nodes.entries()) {
    if (ids.indexOf(node.id) < at)
      report.add('node-id-twice', file, yaml.place(['nodes', at, 'id']), node.id);
    for (const [path, id] of linksOf(node, at))
      if (!ids.includes(id))
        report.add('node-unknown', file, yaml.place(path), id, nearest(id, ids));
    checkNode(node, at, yaml, page);
  }
  if (report.hasErrors) return;
  checkPaths(nodes, yaml, page);
  const votes = mostVotes(nodes);
  if (fields.minutes < votes * minutesForAVote)
    report.add('scenario-short', file, yaml.place(['minutes']), votes, votes * minutesForAVote);
}

function checkNode(node: NodeFields, at: number, yaml: YamlSource, { file, report }: Page): void {
  const { question, choices, decides, to, end, around } = node;
  const key = (field: string) => yaml.keyPlace(['nodes', at, field]);
  if (question === undefined && choices) report.add('node-question-missing', file, key('choices'));
  if (question !== undefined && !choices) report.add('node-choices-missing', file, key('question'));
  if (!choices && decides) report.add('node-decides-nothing', file, key('decides'));
  if (choices && to !== undefined) report.add('node-to-twice', file, key('to'));
  if (end && (to !== undefined || choices)) report.add('node-end-goes-on', file, key('end'));
  if (!choices && to === undefined && !end) report.add('node-dead-end', file, key('id'), node.id);
  if (choices?.every((choice) => choice.to === undefined))
    report.add('node-stuck', file, key('choices'), node.id);
  const canBeOut = node.sensitive || node.from !== undefined;
  if (at === 0 && canBeOut) report.add('story-start-left-out', file, key('id'));
  if (at > 0 && canBeOut && around === undefined)
    report.add('node-around-missing', file, key('id'), node.id);
}

/** Every id that a node names, and where. */
function linksOf({ to, around, choices = [] }: NodeFields, at: number): readonly [Path, string][] {
  const links: [Path, string | undefined][] = [
    [['nodes', at, 'to'], to],
    [['nodes', at, 'around'], around],
    ...choices.map((choice, index): [Path, string | undefined] => [
      ['nodes', at, 'choices', index, 'to'],
      choice.to,
    ]),
  ];
  return links.flatMap(([path, id]): [Path, string][] => (id === undefined ? [] : [[path, id]]));
}

function checkPaths(nodes: readonly NodeFields[], yaml: YamlSource, { file, report }: Page): void {
  const reached = new Set<string>();
  const looping = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      looping.add(id);
      return;
    }
    if (reached.has(id)) return;
    for (const next of nextOf(nodes, id)) walk(next, [...path, id]);
    reached.add(id);
  };
  walk(nodes[0]!.id, []);
  for (const [at, { id }] of nodes.entries()) {
    const place = yaml.place(['nodes', at, 'id']);
    if (looping.has(id)) report.add('node-loop', file, place, id);
    if (!reached.has(id)) report.add('node-unreachable', file, place, id);
  }
}

/** Where a node can lead, with and without the nodes that can be left out. */
function nextOf(nodes: readonly NodeFields[], id: string): readonly string[] {
  const node = nodes.find((one) => one.id === id);
  const links = [node?.to, node?.around, ...(node?.choices ?? []).map(({ to }) => to)];
  return links.filter((link) => link !== undefined);
}

/** Votes of the class on the way through the story that has most of them. */
function mostVotes(nodes: readonly NodeFields[]): number {
  const known = new Map<string, number>();
  const count = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Stands for a path that comes back here, which is reported as a loop.
    known.set(id, 0);
    const node = nodes.find((one) => one.id === id);
    const isVote = node?.choices !== undefined && node.decides !== 'teacher';
    const votes = Number(isVote) + Math.max(0, ...nextOf(nodes, id).map(count));
    known.set(id, votes);
    return votes;
  };
  return count(nodes[0]!.id);
}
