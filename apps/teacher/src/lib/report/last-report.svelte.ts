import type { ClassMode } from '@sightline/protocol';
import type { Board, Lectern, Report } from '@sightline/session';

export interface KeptReport {
  readonly title: string;
  /** BCP 47 tag of the lesson's words. */
  readonly language: string;
  readonly mode: ClassMode;
  readonly isPractice: boolean;
  readonly report: Report;
}

/**
 * The report as it was when the class was over. The server destroys its own, so this page alone has it
 * and loses it when it is closed.
 */
export class LastReport {
  #kept = $state.raw<KeptReport>();

  see(lectern: Lectern, { language, mode }: Pick<Board, 'language' | 'mode'>): void {
    const { class: session, report } = lectern;
    if (session.stage === 'over' || report.steps.length === 0) return;
    this.#kept = { title: session.title, language, mode, isPractice: session.practice, report };
  }

  /** Undefined when this page saw no step of the class. */
  get value(): KeptReport | undefined {
    return this.#kept;
  }
}
