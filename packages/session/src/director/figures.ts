import { release } from '@sightline/ballot';
import { revealOrder, rightOrder, type Step } from '@sightline/lesson';
import type { Figures } from '../layout/figures.ts';
import { crowdOf } from './crowd.ts';
import { valueOf } from './record.ts';
import { entriesOn } from './shelf.ts';
import type { SessionState } from './state.ts';
import { countedIn } from './work.ts';

/** What may be shown of the work that all seats have on their desks. Exact figures exist only in here. */
export function figuresOf(state: SessionState, step: Step): Figures {
  const items = step.kind === 'sort' ? rightOrder(step) : revealOrder(step);
  const taken = entriesOn(state.desks).flatMap(([, desk]) => {
    const counted = countedIn(step, valueOf(desk, step.id));
    return counted ? [counted] : [];
  });
  const counts = items.map((item) => taken.filter((counted) => counted.includes(item)).length);
  const released = release({ answers: taken.length, counts }, crowdOf(state, step));
  if (released.kind === 'few') return released;
  if (released.kind === 'favourite') {
    const { option } = released;
    return { kind: 'favourite', item: option === null ? null : (items[option] ?? null) };
  }
  const bands = items.map((item, at) => [item, released.bands[at]!] as const);
  return { kind: 'bands', bands: Object.fromEntries(bands) };
}
