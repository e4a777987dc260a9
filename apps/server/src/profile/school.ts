import { cardLines, dayOf, type Day } from '@sightline/help';
import type { ProfileRequest } from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import type { Surroundings } from '../surroundings.ts';
import type { ProfileStorage } from './profile-file.ts';
import { emptyProfile, profileSchema, type Profile } from './profile.ts';

/** What a school has decided once: it fills in the start of every class, and decides who is on its help card. */
export class School {
  #storage: ProfileStorage;
  #surroundings: Pick<Surroundings, 'date'>;
  #profile: Profile;
  #isLost: boolean;
  /** One change after the other: each builds on what the one before it has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: ProfileStorage, surroundings: Pick<Surroundings, 'date'>) {
    this.#storage = storage;
    this.#surroundings = surroundings;
    const kept = read(storage);
    this.#profile = kept ?? emptyProfile;
    this.#isLost = !kept;
  }

  get profile(): Profile {
    return this.#profile;
  }

  /** What was kept could not be read, and nobody has written anything since. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** By this machine's calendar, not by that of the teacher's device. */
  get today(): Day {
    return dayOf(this.#surroundings.date());
  }

  /** @throws when it can't be written; then nothing has changed */
  save(decided: ProfileRequest): Promise<void> {
    return this.#change((profile) => ({ ...profile, ...decided }));
  }

  /** A teacher has read the disclosure card today, and knows the duty to report. */
  confirmDuty(): Promise<void> {
    return this.#change((profile) => ({ ...profile, dutyRead: this.today }));
  }

  /** Somebody has tried a help line today. */
  check(lineId: string, works: boolean): Promise<void> {
    return this.#change((profile) => {
      const others = Object.entries(profile.checks).filter(([id]) => id !== lineId);
      const checks = Object.fromEntries(works ? [...others, [lineId, this.today]] : others);
      return { ...profile, checks };
    });
  }

  /** The help card of a class that starts today. */
  helpCard({ adult, place }: Pick<HelpCard, 'adult' | 'place'>): HelpCard {
    const { country, checks } = this.#profile;
    const lines = cardLines(country, checks, this.today);
    return {
      adult,
      place,
      lines: lines.map(({ name, contact, purpose, whatFor, hours }) => {
        return { name, contact, purpose, whatFor, hours };
      }),
    };
  }

  #change(next: (profile: Profile) => Profile): Promise<void> {
    const change = this.#last.then(async () => {
      const profile = next(this.#profile);
      await this.#storage.write(`${JSON.stringify(profile, null, 2)}\n`);
      this.#profile = profile;
      this.#isLost = false;
    });
    this.#last = change.catch(() => {});
    return change;
  }
}

/** @returns undefined when what is there can't be read */
function read(storage: ProfileStorage): Profile | undefined {
  try {
    const text = storage.read();
    return text === undefined ? emptyProfile : profileSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
