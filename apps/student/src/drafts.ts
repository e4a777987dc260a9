import { BallotDraft } from '@sightline/ui/device';

/** The drafts of a tab, one a question. In memory only. */
export class Drafts {
  readonly #drafts = new Map<string, BallotDraft>();

  /** The same draft for the same question, until they are cleared. */
  of(questionId: string): BallotDraft {
    const draft = this.#drafts.get(questionId) ?? new BallotDraft();
    this.#drafts.set(questionId, draft);
    return draft;
  }

  clear(): void {
    this.#drafts.clear();
  }
}
