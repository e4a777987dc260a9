import type { Lesson } from '@sightline/lesson';
import type { HelpCard } from '@sightline/session';
import type { SessionHost } from '../session/host.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PracticeClass } from './practice-class.ts';

interface PracticesParts {
  readonly sessions: Pick<Sessions, 'start'>;
  /** Where this same server is reached, once it listens. */
  readonly origin: () => string;
  readonly surroundings: Surroundings;
}

/** So that nobody fills a server by tapping a button again and again. */
const classLimit = 6;
/** Nobody could take her for somebody real. */
const help: HelpCard = { adult: 'Ms Example (made up for practice)', place: 'Room 1', lines: [] };

/** The practice classes of this server. */
export class Practices {
  readonly #parts: PracticesParts;
  readonly #classes = new Set<PracticeClass>();

  constructor(parts: PracticesParts) {
    this.#parts = parts;
  }

  get isFull(): boolean {
    return this.#classes.size >= classLimit;
  }

  /** Starts a class that simulated students come to, and nobody else. Undefined when the server stops. */
  async start(lesson: Lesson): Promise<SessionHost | undefined> {
    const { sessions, origin, surroundings } = this.#parts;
    // Only now: a server that nobody practises on starts without a client in it.
    const { PracticeClass, practiceHeadCount } = await import('./practice-class.ts');
    const request = { headCount: practiceHeadCount, mode: 'own', help, practice: true } as const;
    const host = await sessions.start(lesson, request);
    if (!host) return undefined;
    const onend = () => void this.#classes.delete(practice);
    const practice = new PracticeClass({ host, origin: origin(), surroundings, onend });
    this.#classes.add(practice);
    return host;
  }

  /** Every simulated student goes. */
  close(): void {
    for (const practice of this.#classes) practice.close();
    this.#classes.clear();
  }
}
