import type { Lectern } from '@sightline/session';
import type { Recording } from '../support/index.ts';
import type { Canary, Moment } from './secrecy.ts';
import { holdsTrace } from './trace.ts';

type Now = NonNullable<Lectern['now']>;

/** What the class has seen so far, and so what its devices may have received. */
export class Revealed {
  readonly #moments = new Set<string>();

  /** The class is where the lectern says. */
  see(now: Now): void {
    for (const moment of momentsOf(now)) this.#moments.add(nameOf(moment));
  }

  isDue({ secrecy }: Canary): boolean {
    return secrecy.until !== 'never' && this.#moments.has(nameOf(secrecy));
  }
}

/** What the class sees where it is. */
function momentsOf({ step: { id: step }, phase, revealed, story }: Now): readonly Moment[] {
  const here: Moment[] = [{ until: 'step', step }];
  if (phase === 'key') here.push({ until: 'key', step });
  const at = story?.nodes.find(({ state }) => state === 'now')?.id;
  if (at === undefined)
    return [
      ...here,
      ...revealed.map((_, index) => ({ until: 'item', step, at: `${index}` }) as const),
    ];
  if (phase === 'results' || phase === 'key') here.push({ until: 'results', step, at });
  const told = revealed.map((choice) => ({ until: 'told', step, at: `${at}/${choice}` }) as const);
  return [...here, { until: 'node', step, at }, ...told];
}

function nameOf(moment: Moment): string {
  return `${moment.until} ${moment.step} ${'at' in moment ? moment.at : ''}`;
}

/** Reads along what one actor receives and reports every marker that came before its time. */
export class Watch {
  readonly #recording: Recording;
  readonly #canaries: readonly Canary[];
  readonly #heard = new Set<Canary>();
  #read = 0;

  constructor(recording: Recording, canaries: readonly Canary[]) {
    this.#recording = recording;
    this.#canaries = canaries;
  }

  /** Markers received since the last look that are not due yet, each with where it came from. */
  leaks(revealed: Revealed): string[] {
    const chunks = this.#recording.received.slice(this.#read);
    this.#read = this.#recording.received.length;
    return chunks.flatMap((chunk) =>
      this.#canaries
        .filter((canary) => holdsTrace(chunk.bytes, canary.trace))
        .filter((canary) => this.#heard.add(canary) && !revealed.isDue(canary))
        .map(({ where, secrecy }) => `${where} (until ${secrecy.until}) in ${chunk.from}`),
    );
  }

  hasHeard(canary: Canary): boolean {
    return this.#heard.has(canary);
  }
}
