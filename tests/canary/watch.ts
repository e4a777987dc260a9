import type { Lectern } from '@sightline/session';
import type { Recording } from '../support/index.ts';
import type { Canary, Moment } from './secrecy.ts';
import { holdsTrace } from './trace.ts';

type Now = NonNullable<Lectern['now']>;

/** What the class has seen so far, and so what its devices may have received. */
export class Revealed {
  readonly #moments = new Set<string>();

  /** The class is where the lectern says. */
  see({ step: { id: step }, phase, revealed, story }: Now): void {
    const moments: Moment[] = [{ until: 'step', step }];
    if (phase === 'key') moments.push({ until: 'key', step });
    const node = story?.nodes.find(({ state }) => state === 'now')?.id;
    if (node !== undefined) moments.push({ until: 'node', step, at: node });
    for (const [position, id] of revealed.entries())
      moments.push(
        node === undefined
          ? { until: 'item', step, at: String(position) }
          : { until: 'told', step, at: `${node}/${id}` },
      );
    for (const moment of moments) this.#moments.add(nameOf(moment));
  }

  isDue({ secrecy }: Canary): boolean {
    return secrecy.until !== 'never' && this.#moments.has(nameOf(secrecy));
  }
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
