import type { SessionState, Withheld } from './state.ts';

/** Activities that have a result, and steps that have figures. */
export interface Closed {
  readonly results: readonly string[];
  readonly figures: readonly string[];
}

export const nothingWithheld: Withheld = { results: {}, figures: {} };

export function closedIn({ scene, figures }: SessionState): Closed {
  return { results: Object.keys(scene.results), figures: Object.keys(figures) };
}

/**
 * Takes back what is not durable: were the server killed now, the question would be open again, and
 * could give a second result beside one that everybody knows.
 */
export function withholdAllBut(state: SessionState, durable: Closed): SessionState {
  const results = part(state.scene.results, durable.results);
  const figures = part(state.figures, durable.figures);
  const { withheld } = state;
  if (results.isWhole && figures.isWhole) return state;
  return {
    ...state,
    scene: { ...state.scene, results: results.kept },
    figures: figures.kept,
    // The first result is the one that counts.
    withheld: {
      results: { ...results.taken, ...withheld.results },
      figures: { ...figures.taken, ...withheld.figures },
    },
  };
}

/** All that was withheld is durable now. */
export function showWithheld(state: SessionState): SessionState {
  const { withheld, scene, figures } = state;
  const isEmpty = [withheld.results, withheld.figures].every(
    (one) => Object.keys(one).length === 0,
  );
  if (isEmpty) return state;
  return {
    ...state,
    scene: { ...scene, results: { ...scene.results, ...withheld.results } },
    figures: { ...figures, ...withheld.figures },
    withheld: nothingWithheld,
  };
}

function part<T>(all: Readonly<Record<string, T>>, names: readonly string[]) {
  const entries = Object.entries(all);
  const isKept = ([name]: [string, T]) => names.includes(name);
  return {
    isWhole: entries.every(isKept),
    kept: Object.fromEntries(entries.filter(isKept)),
    taken: Object.fromEntries(entries.filter((entry) => !isKept(entry))),
  };
}
