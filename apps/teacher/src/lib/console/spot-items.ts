import type { SpotView, Verdict } from '@sightline/lesson/view';
import { itemWords } from '@sightline/ui/wall';

export interface SpotItem {
  /** `<artefact number>.<item number>` */
  readonly id: string;
  readonly verdict: Verdict;
  readonly words: ReturnType<typeof itemWords>;
}

const order = (id: string): number => {
  const [artefact = 0, item = 0] = id.split('.').map(Number);
  return artefact * 1000 + item;
};

/** The items of each artefact that have a verdict, in reading order. */
export function itemsByArtefact({ artefacts, verdicts }: SpotView): SpotItem[][] {
  const items = Object.entries(verdicts)
    .map(([id, verdict]) => ({ id, verdict, words: itemWords(artefacts, id) }))
    .sort((a, b) => order(a.id) - order(b.id));
  return artefacts.map((_, index) => items.filter(({ id }) => id.startsWith(`${index + 1}.`)));
}
