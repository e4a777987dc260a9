import { BallotDraft, EasyRead } from '@sightline/ui/device/drafts';

/** What a student has begun or set in a tab: the drafts, one a question. In memory only. */
export class Drafts {
  readonly #drafts = new Map<string, BallotDraft>();
  #easyRead = new EasyRead();

  /** Whether they read in easier words. */
  get easyRead(): EasyRead {
    return this.#easyRead;
  }

  /** The same draft for the same question, until they are cleared. */
  of(questionId: string): BallotDraft {
    const draft = this.#drafts.get(questionId) ?? new BallotDraft();
    this.#drafts.set(questionId, draft);
    return draft;
  }

  clear(): void {
    this.#drafts.clear();
    this.#easyRead = new EasyRead();
  }
}
