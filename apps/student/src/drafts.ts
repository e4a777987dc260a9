import { BallotDraft, EasyRead } from '@sightline/ui/device/drafts';

/** What a student has begun or set in a tab: the drafts, one for each activity. In memory only. */
export class Drafts {
  readonly #drafts = new Map<string, BallotDraft>();
  #easyRead = new EasyRead();

  /** Whether they read in easier words. */
  get easyRead(): EasyRead {
    return this.#easyRead;
  }

  /** The same draft for the same activity, in all rounds of its question, until it is forgotten. */
  of(activity: string): BallotDraft {
    const draft = this.#drafts.get(activity) ?? new BallotDraft();
    this.#drafts.set(activity, draft);
    return draft;
  }

  /** What was answered; how this student reads stays. */
  forgetAnswers(): void {
    this.#drafts.clear();
  }

  clear(): void {
    this.forgetAnswers();
    this.#easyRead = new EasyRead();
  }
}
