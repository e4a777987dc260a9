import { withoutSensitive, type Lesson } from '@sightline/lesson';
import type { Adult } from '@sightline/protocol';
import type { School } from '../profile/school.ts';
import type { SessionHost } from '../session/host.ts';
import type { Sessions } from '../session/sessions.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PracticeClass } from './practice-class.ts';

interface PracticesParts {
  readonly sessions: Pick<Sessions, 'start'>;
  readonly school: Pick<School, 'profile' | 'helpCard'>;
  /** Where this same server is reached, once it listens. */
  readonly origin: () => string;
  readonly surroundings: Surroundings;
}

/** So that nobody fills a server by tapping a button again and again. */
const classLimit = 6;
/** Nobody could take her for somebody real. */
const example: Adult = { name: 'Ms Example (made up for practice)', place: 'Room 1' };

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

  /**
   * Starts a class that simulated students come to, and nobody else, with the help card that a real one
   * would have. What is marked as sensitive is in it once the safeguarding lead has allowed that: the wall
   * of a rehearsal can be seen, too. A checked crisis line is for real students.
   *
   * @returns undefined when the server stops
   */
  async start(lesson: Lesson): Promise<SessionHost | undefined> {
    const { sessions, school, origin, surroundings } = this.#parts;
    const { adults, sensitiveAllowed } = school.profile;
    const named = adults.filter(({ name }) => name !== '');
    const help = school.helpCard(named.length > 0 ? named : [example]);
    // Only now: a server that nobody practises on starts without a client in it.
    const { PracticeClass, practiceHeadCount } = await import('./practice-class.ts');
    const request = { headCount: practiceHeadCount, mode: 'own', help, practice: true } as const;
    const rehearsed = sensitiveAllowed ? lesson : withoutSensitive(lesson);
    const host = await sessions.start(rehearsed, request);
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
