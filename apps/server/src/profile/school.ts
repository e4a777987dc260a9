import {
  cardLines,
  coversCrisis,
  crisisCover,
  dayOf,
  hasEmergencyNumber,
  type CrisisCover,
  type Day,
} from '@sightline/help';
import type { Adult, ProfileRequest } from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import type { Surroundings } from '../surroundings.ts';
import { nothingKept, readProfile, writeProfile, type KeptProfile } from './kept-profile.ts';
import type { ProfileStorage } from './profile-file.ts';
import type { Profile } from './profile.ts';

/** What a school has decided once: it fills in the start of every class, and decides who is on its help card. */
export class School {
  #storage: ProfileStorage;
  #surroundings: Pick<Surroundings, 'date'>;
  #kept: KeptProfile;
  #isLost: boolean;
  /** One change after the other: each builds on what the one before it has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(storage: ProfileStorage, surroundings: Pick<Surroundings, 'date'>) {
    this.#storage = storage;
    this.#surroundings = surroundings;
    const kept = read(storage);
    this.#kept = kept ?? nothingKept;
    this.#isLost = !kept;
  }

  get profile(): Profile {
    return this.#kept.profile;
  }

  /** What was kept could not be read, and nobody has written anything since. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** By this machine's calendar, not by that of the teacher's device. */
  get today(): Day {
    return dayOf(this.#surroundings.date());
  }

  get crisis(): CrisisCover {
    const { country, checks } = this.profile;
    return crisisCover(country, checks, this.today);
  }

  /** Whether a class that starts today may have what is marked as sensitive. */
  get allowsSensitive(): boolean {
    return this.profile.sensitiveAllowed !== '' && coversCrisis(this.crisis);
  }

  /** @throws when it can't be written; then nothing has changed */
  save(decided: ProfileRequest): Promise<void> {
    return this.#change((profile) => ({ ...profile, ...decided }));
  }

  /** A teacher has read the disclosure card today, and knows the duty to report. */
  confirmDuty(): Promise<void> {
    return this.#change((profile) => ({ ...profile, dutyRead: this.today }));
  }

  /** The safeguarding lead says today whether what is marked as sensitive may be taught. */
  allowSensitive(allowed: boolean): Promise<void> {
    return this.#change((profile) => ({ ...profile, sensitiveAllowed: allowed ? this.today : '' }));
  }

  /** Somebody has compared a help line with its official page today. */
  check(lineId: string, isRight: boolean): Promise<void> {
    return this.#change((profile) => {
      const others = Object.entries(profile.checks).filter(([id]) => id !== lineId);
      const checks = Object.fromEntries(isRight ? [...others, [lineId, this.today]] : others);
      return { ...profile, checks };
    });
  }

  /** The help card of a class that starts today, with those adults on it. */
  helpCard(adults: readonly Adult[]): HelpCard {
    const { country, checks } = this.profile;
    const lines = cardLines(country, checks, this.today);
    return {
      adults,
      lines: [
        ...this.#ownEmergency(),
        ...lines.map(({ name, contact, purpose, whatFor, hours }) => {
          return { name, contact, purpose, whatFor, hours };
        }),
      ],
    };
  }

  /** The number that the school has written down, as we don't know its country's. */
  #ownEmergency(): HelpCard['lines'] {
    const { country, emergency: contact } = this.profile;
    if (contact === '' || hasEmergencyNumber(country)) return [];
    const whatFor = 'someone is in danger';
    return [{ name: 'Emergency', contact, purpose: 'now', whatFor, hours: '' }];
  }

  #change(next: (profile: Profile) => Profile): Promise<void> {
    const change = this.#last.then(async () => {
      const kept = { ...this.#kept, profile: next(this.profile) };
      if (this.#isLost) await this.#storage.keepCopy();
      await this.#storage.write(writeProfile(kept));
      this.#kept = kept;
      this.#isLost = false;
    });
    this.#last = change.catch(() => {});
    return change;
  }
}

/** @returns undefined when what is there can't be read */
function read(storage: ProfileStorage): KeptProfile | undefined {
  try {
    const text = storage.read();
    return text === undefined ? nothingKept : readProfile(text);
  } catch {
    return undefined;
  }
}
