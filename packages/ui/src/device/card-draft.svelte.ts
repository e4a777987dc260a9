/** How long typed words may wait until they are saved. */
const saveMs = 800;

/** What a student types on a card. It saves itself while it is typed. */
export class CardDraft {
  text: string;
  /** What stands here is not handed on yet. */
  isTyping = $state(false);
  /** What was saved is gone, and not by this student. */
  isCleared = $state(false);
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param saved the words that the class has
   * @param save is to {@link take} the words
   */
  constructor(saved: string, save: () => void) {
    this.text = $state(saved);
    this.#save = save;
  }

  /** Takes over what is saved, except over words that are being typed. */
  follow(saved: string): void {
    if (this.isTyping || saved === this.text) return;
    this.isCleared = saved === '';
    this.text = saved;
  }

  write(text: string): void {
    this.text = text;
    this.isTyping = true;
    this.isCleared = false;
    this.#timer ??= setTimeout(() => this.flush(), saveMs);
  }

  /** Saves at once what is not saved yet. */
  flush(): void {
    if (this.isTyping) this.#save();
  }

  /** The words, which are handed on with this. */
  take(): string {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isTyping = false;
    return this.text;
  }
}
