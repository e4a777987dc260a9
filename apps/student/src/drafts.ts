import { BallotDraft, EasyRead } from '@sightline/ui/device/drafts';

/** What a student has begun or set in a tab: the drafts, one for each activity, in memory only. */
export class Drafts {
  readonly #drafts = new Map<string, BallotDraft>();
  /** Whether they read in easier words. */
  readonly easyRead: EasyRead;

  /** @param onread hears when they turn easier words on or off */
  constructor(onread?: (isEasy: boolean) => void) {
    this.easyRead = new EasyRead(onread);
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
    this.easyRead.isOn = false;
  }
}
