import type {
  Adult,
  CrisisCover,
  HelpLineEntry,
  ProfileReply,
  ProfileRequest,
} from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import { isUnreachable } from '../api.ts';
import { emergencyIn, isNoEmergency } from './emergency.ts';
import { isHeadCount } from './head-count.ts';
import type { SensitiveGate } from './sensitive.ts';

/** What the server can be told; each answers with what it knows then. */
export interface SchoolCalls {
  save(decided: ProfileRequest): Promise<ProfileReply>;
  confirmDuty(): Promise<ProfileReply>;
  allowSensitive(allowed: boolean): Promise<ProfileReply>;
  check(lineId: string, isRight: boolean): Promise<ProfileReply>;
}

/** An adult in two fields of a form. */
export type TypedAdult = { -readonly [Field in keyof Adult]: Adult[Field] };

type Decided = {
  -readonly [Field in Exclude<keyof ProfileRequest, 'adults'>]: ProfileRequest[Field];
} & { adults: [TypedAdult, TypedAdult] };

/** The school profile on a page: fields are bound to `decided`, and `save` tells the server. */
export class School implements SensitiveGate {
  readonly #calls: SchoolCalls;
  #reply = $state.raw() as ProfileReply;
  /** As the fields have it. */
  decided = $state() as Decided;
  state = $state<'new' | 'saving' | 'saved'>('new');
  /** What stands in the field for students is no number of students: what was decided before stays. */
  isCountWrong = $state(false);
  /** Why the last call failed; empty when it did not. */
  trouble = $state('');
  /** It failed because the server is not there: what was decided is to be sent when it is. */
  isUnreached = $state(false);
  /** What the server has, or is told at the moment. */
  #told: string;
  /** One call after the other: the last one that was made is the last one that counts. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(reply: ProfileReply, calls: SchoolCalls) {
    const decided = decidedOf(reply.profile);
    this.#calls = calls;
    this.#reply = reply;
    this.decided = decided;
    this.#told = JSON.stringify(decided);
  }

  get countries(): readonly string[] {
    return this.#reply.countries;
  }

  get lines(): readonly HelpLineEntry[] {
    return this.#reply.lines;
  }

  /** The day; empty when nobody has confirmed it. */
  get dutyRead(): string {
    return this.#reply.profile.dutyRead;
  }

  get isLost(): boolean {
    return this.#reply.isLost;
  }

  get country(): string {
    return this.decided.country;
  }

  get crisis(): CrisisCover {
    return this.#reply.crisis;
  }

  get sensitiveAllowed(): string {
    return this.#reply.profile.sensitiveAllowed;
  }

  /** Nothing that can't be an emergency number is kept, and it must not be called saved. */
  get isEmergencyWrong(): boolean {
    return this.asksEmergency && isNoEmergency(this.decided.emergency);
  }

  /** We don't know the emergency number of the country: the school writes it down. */
  get asksEmergency(): boolean {
    return this.#reply.asksEmergency;
  }

  /** Those of the two adults who have a name, each once. */
  get named(): readonly Adult[] {
    const [first, second] = this.decided.adults.map(({ name, place }) => {
      return { name: name.trim(), place: place.trim() };
    });
    const isOne = first!.name === second!.name;
    return [first!, ...(isOne ? [] : [second!])].filter(({ name }) => name !== '');
  }

  /** The help card of a class that would start now, with both adults in school. */
  get card(): HelpCard {
    const shown = this.lines.filter(({ isShown }) => isShown);
    return { adults: this.named, lines: [...this.#ownEmergency(), ...shown] };
  }

  /** Tells the server what the fields say. Never throws: `trouble` says what went wrong. */
  save(): Promise<void> {
    const { headCount } = this.isCountWrong ? this.#reply.profile : this.decided;
    const decided = decidedOf({ ...this.decided, headCount });
    const told = JSON.stringify(decided);
    if (told === this.#told) return this.#last.then(() => {});
    this.#told = told;
    return this.#call(() => this.#calls.save(decided));
  }

  confirmDuty(): Promise<void> {
    return this.#call(() => this.#calls.confirmDuty());
  }

  allowSensitive(allowed: boolean): Promise<void> {
    return this.#call(() => this.#calls.allowSensitive(allowed));
  }

  check(lineId: string, isRight: boolean): Promise<void> {
    return this.#call(() => this.#calls.check(lineId, isRight));
  }

  #ownEmergency(): HelpCard['lines'] {
    const contact = emergencyIn(this.decided.emergency).trim();
    if (!this.asksEmergency || contact === '') return [];
    return [{ name: '', contact, purpose: 'now', whatFor: '', hours: '' }];
  }

  #call(make: () => Promise<ProfileReply>): Promise<void> {
    this.state = 'saving';
    const call = this.#last.then(make).then(
      (reply) => {
        this.#reply = reply;
        this.trouble = '';
        this.isUnreached = false;
        this.state = 'saved';
      },
      (refusal: unknown) => {
        this.trouble = (refusal as Error).message;
        this.isUnreached = isUnreachable(refusal);
        this.state = 'new';
        // So that the next change sends this one too.
        this.#told = '';
      },
    );
    this.#last = call;
    return call;
  }
}

function decidedOf(profile: ProfileRequest): Decided {
  const { country, youngest, sensitive, mode, projector } = profile;
  const [first, second] = profile.adults;
  // A number that is being typed, or was cleared, is none yet.
  const headCount = isHeadCount(profile.headCount) ? profile.headCount : null;
  const emergency = emergencyIn(profile.emergency);
  const adults: Decided['adults'] = [{ ...first }, { ...second }];
  return { country, emergency, adults, youngest, sensitive, headCount, mode, projector };
}
