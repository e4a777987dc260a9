import type { Answer } from '@sightline/ballot';

type Outcome = Promise<'saved' | 'closed'>;

/**
 * Sends a ballot; settles when it is durable or the question has closed.
 *
 * @param onagain called each time the question starts again and the ballot goes to its new round
 */
export type CastBallot = (answer: Answer, onagain: (outcome: Outcome) => void) => Outcome;

/**
 * What this tab has picked for one question, in all its rounds, and what became of it. Lives in memory
 * only: a reload forgets it.
 */
export class BallotDraft {
  /** Option positions from 0. */
  picked: readonly number[] = $state.raw([]);
  state: 'choosing' | 'sending' | 'saved' | 'closed' = $state('choosing');
  /** An earlier answer is safe in the urn while a new one is chosen. */
  hasSaved = $state(false);
  /** Something was sent, whatever has become of it. */
  hasSent = $state(false);
  #revision = 0;

  async send(answer: Answer, cast: CastBallot): Promise<void> {
    const revision = ++this.#revision;
    if (answer.kind === 'skip') this.picked = [];
    this.hasSent = true;
    const outcome = cast(answer, (again) => {
      this.hasSaved = false;
      void this.#follow(revision, again);
    });
    await this.#follow(revision, outcome);
  }

  /** The page was loaded again, and knows of this round only whether something was saved in it. */
  recall(isSaved: boolean): void {
    if (!this.hasSent) this.hasSaved = isSaved;
  }

  async #follow(revision: number, sending: Outcome): Promise<void> {
    if (revision === this.#revision) this.state = 'sending';
    const outcome = await sending;
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
