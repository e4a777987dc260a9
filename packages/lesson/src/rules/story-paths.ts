/** A node as far as paths go: where its choices and its story lead, and where it is left out to. */
export interface StoryNode {
  readonly id: string;
  /** Ids of the nodes it leads to. */
  readonly to: readonly string[];
  /** Where the story goes without it; undefined when every class has it. */
  readonly around: string | undefined;
  /** The class votes here. */
  readonly isVote: boolean;
}

/** Every way there is through a story, with and without the nodes that can be left out. */
export class StoryPaths {
  /** Ids of nodes that a path comes back to. */
  readonly looping: ReadonlySet<string>;
  /** Ids of nodes that a path from the first one leads to. */
  readonly reached: ReadonlySet<string>;
  readonly #nodes: ReadonlyMap<string, StoryNode>;

  constructor(nodes: readonly StoryNode[]) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    const looping = new Set<string>();
    const reached = new Set<string>();
    const walk = (id: string, seen: Set<string>, path: readonly string[]): void => {
      if (path.includes(id)) looping.add(id);
      if (seen.has(id)) return;
      seen.add(id);
      for (const next of this.#after(id)) walk(next, seen, [...path, id]);
    };
    if (nodes[0]) walk(nodes[0].id, reached, []);
    const seen = new Set(reached);
    for (const { id } of nodes) walk(id, seen, []);
    this.looping = looping;
    this.reached = reached;
  }

  /** Votes on the way that has most of them. Only for a story that ends. */
  get mostVotes(): number {
    const known = new Map<string, number>();
    const from = (id: string): number => {
      const { to = [], isVote = false } = this.#nodes.get(id) ?? {};
      const votes = known.get(id) ?? Number(isVote) + Math.max(0, ...to.map(fromHereOrAround));
      known.set(id, votes);
      return votes;
    };
    const fromHereOrAround = (id: string): number => {
      const around = this.#nodes.get(id)?.around;
      return Math.max(from(id), around === undefined ? 0 : fromHereOrAround(around));
    };
    const [first] = this.#nodes.keys();
    return first === undefined ? 0 : from(first);
  }

  #after(id: string): readonly string[] {
    const { to = [], around } = this.#nodes.get(id) ?? {};
    return around === undefined ? to : [...to, around];
  }
}
