import type { ClassMode } from '@sightline/protocol';
import type { Board, HelpCard, Lectern, ReportStep } from '@sightline/session';
import { stepsOf } from './report-steps.ts';

export interface KeptReport {
  /** Folder name of the lesson. */
  readonly lesson: string;
  readonly title: string;
  /** BCP 47 tag of the lesson's words. */
  readonly language: string;
  readonly mode: ClassMode;
  readonly isPractice: boolean;
  /** As the class had it. */
  readonly help: HelpCard;
  /** In the order of the lesson; at least one. */
  readonly steps: readonly ReportStep[];
}

/**
 * The report as it was when the class was over. The server destroys its own, so this page alone has it
 * and loses it when it is closed.
 */
export class LastReport {
  #kept = $state.raw<KeptReport>();

  see(lectern: Lectern, { language, mode, help }: Pick<Board, 'language' | 'mode' | 'help'>): void {
    const { class: session, report } = lectern;
    if (session.stage === 'over') return;
    const steps = stepsOf(report);
    if (steps.length === 0) return;
    const { lesson, title, practice: isPractice } = session;
    this.#kept = { lesson, title, language, mode, isPractice, help, steps };
  }

  /** Undefined when this page saw no step of the class. */
  get value(): KeptReport | undefined {
    return this.#kept;
  }
}
