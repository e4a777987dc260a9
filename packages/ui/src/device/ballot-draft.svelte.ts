import type { Answer } from '@sightline/ballot';

/** Sends a ballot; settles when it is durable or the question has closed. */
export type CastBallot = (answer: Answer) => Promise<'saved' | 'closed'>;

/**
 * What this tab has picked for one question, and what became of it. Lives in memory only: a reload
 * forgets it.
 */
export class BallotDraft {
  /** Option positions from 0. */
  picked: readonly number[] = $state.raw([]);
  state: 'choosing' | 'sending' | 'saved' | 'closed' = $state('choosing');
  /** An earlier answer is safe in the urn while a new one is chosen. */
  hasSaved = $state(false);
  #revision = 0;

  async send(answer: Answer, cast: CastBallot): Promise<void> {
    const revision = ++this.#revision;
    if (answer.kind === 'skip') this.picked = [];
    this.state = 'sending';
    const outcome = await cast(answer);
    if (outcome === 'saved') this.hasSaved = true;
    if (revision === this.#revision) this.state = outcome;
  }

  /** What would be sent now; undefined when nothing is picked. */
  get answer(): Answer | undefined {
    return this.picked.length > 0 ? { kind: 'picked', picked: this.picked } : undefined;
  }

  /** Opens the form again; the answer that was sent counts until the next one. */
  change(): void {
    this.#revision += 1;
    this.state = 'choosing';
  }
}
