import type { HelpLineEntry, ProfileReply, ProfileRequest } from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import { isHeadCount } from './head-count.ts';

/** What the server can be told; each answers with what it knows then. */
export interface SchoolCalls {
  save(decided: ProfileRequest): Promise<ProfileReply>;
  confirmDuty(): Promise<ProfileReply>;
  check(lineId: string, works: boolean): Promise<ProfileReply>;
}

type Decided = { -readonly [Field in keyof ProfileRequest]: ProfileRequest[Field] };

/** The school profile on a page: fields are bound to `decided`, and `save` tells the server. */
export class School {
  readonly #calls: SchoolCalls;
  #reply = $state.raw() as ProfileReply;
  /** As the fields have it. */
  decided = $state() as Decided;
  state = $state<'new' | 'saving' | 'saved'>('new');
  /** Why the last call failed; empty when it did not. */
  trouble = $state('');
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

  /** The help card of a class that would start now. */
  get card(): HelpCard {
    const { adult, place } = this.decided;
    return { adult, place, lines: this.lines.filter(({ isShown }) => isShown) };
  }

  /** Tells the server what the fields say. Never throws: `trouble` says what went wrong. */
  save(): Promise<void> {
    const decided = decidedOf(this.decided);
    const told = JSON.stringify(decided);
    if (told === this.#told) return this.#last.then(() => {});
    this.#told = told;
    return this.#call(() => this.#calls.save(decided));
  }

  confirmDuty(): Promise<void> {
    return this.#call(() => this.#calls.confirmDuty());
  }

  check(lineId: string, works: boolean): Promise<void> {
    return this.#call(() => this.#calls.check(lineId, works));
  }

  #call(make: () => Promise<ProfileReply>): Promise<void> {
    this.state = 'saving';
    const call = this.#last.then(make).then(
      (reply) => {
        this.#reply = reply;
        this.trouble = '';
        this.state = 'saved';
      },
      (refusal: unknown) => {
        this.trouble = (refusal as Error).message;
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
  const { country, adult, place, youngest, sensitive, mode, projector } = profile;
  // A number that is being typed, or was cleared, is none yet.
  const headCount = isHeadCount(profile.headCount) ? profile.headCount : null;
  return { country, adult, place, youngest, sensitive, headCount, mode, projector };
}
