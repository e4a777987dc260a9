import type { ClassMode } from './http.ts';

/**
 * How the wall is shown: in a window of its own, by a projector that can only mirror the laptop's
 * screen, or not at all.
 */
export type ProjectorKind = 'window' | 'mirror' | 'none';

/** Somebody in this school whom students can talk to; both are empty where nobody was named yet. */
export interface Adult {
  /** Name and role. */
  readonly name: string;
  /** Where and when to find them. */
  readonly place: string;
}

/**
 * `POST /api/profile`: what a school decides once, and every start of a class begins with. Nothing of a
 * student is in it. Answer: {@link ProfileReply}.
 */
export interface ProfileRequest {
  /** As ISO 3166 names it, `EU`, or `other`; empty when none was chosen yet. */
  readonly country: string;
  /** Written down by a school of whose country we know no emergency number; else empty. */
  readonly emergency: string;
  /** The first one to turn to in front. Two, as one of them may be away, or be the wrong one to tell. */
  readonly adults: readonly [Adult, Adult];
  /** Age of the youngest student; null when nobody said yet, as `headCount` and `projector`. */
  readonly youngest: number | null;
  /** Whether classes have what is marked as sensitive, where the school allows it. */
  readonly sensitive: boolean;
  readonly headCount: number | null;
  readonly mode: ClassMode;
  readonly projector: ProjectorKind | null;
}

/** The school profile as the teacher reads it. Every day is a date like `2026-03-09`. */
export interface SchoolProfile extends ProfileRequest {
  /**
   * The day on which a teacher said that they have read the disclosure card and know their duty to
   * report; empty when nobody did. `POST /api/profile/duty` says it for today.
   */
  readonly dutyRead: string;
  /**
   * The day on which the safeguarding lead allowed what is marked as sensitive; empty while that is not
   * allowed. `POST /api/profile/sensitive` says it for today, or takes it back.
   */
  readonly sensitiveAllowed: string;
}

/** `POST /api/profile/sensitive`. Answer: {@link ProfileReply}. */
export interface AllowRequest {
  readonly allowed: boolean;
}

/** Whether a class that starts today has a checked line for somebody who can't go on on its card. */
export interface CrisisCover {
  /** `none`: we know of no such line in this country. `ending`: a new check is due within 14 days. */
  readonly state: 'none' | 'unchecked' | 'stale' | 'ending' | 'fresh';
  /** The last day of the latest check; empty when there was none. */
  readonly goodUntil: string;
}

/** `GET /api/profile` */
export interface ProfileReply {
  readonly profile: SchoolProfile;
  /** The countries that have help lines of their own. */
  readonly countries: readonly string[];
  /** Of the profile's country, then those of every country. */
  readonly lines: readonly HelpLineEntry[];
  readonly crisis: CrisisCover;
  /** We don't know the emergency number of this country: the school writes it down. */
  readonly asksEmergency: boolean;
  /** What the school had decided could not be read any more: it begins anew. */
  readonly isLost: boolean;
}

/** A help line, and what this school knows about it. */
export interface HelpLineEntry {
  readonly id: string;
  /** Empty for a line of every country. */
  readonly country: string;
  readonly name: string;
  readonly contact: string;
  /** `now`: the emergency number, which is always shown, needs no check and can have none. */
  readonly purpose: 'now' | 'crisis' | 'talk' | 'remove';
  readonly whatFor: string;
  /** Empty when unknown, as `page`, `source`, `note` and the days. */
  readonly hours: string;
  /** Its own official page, without `https://`. */
  readonly page: string;
  readonly source: string;
  readonly note: string;
  readonly checkedOn: string;
  /** The last day on which it may be shown. */
  readonly goodUntil: string;
  /** It may be shown today. */
  readonly isFresh: boolean;
  /** It may be shown today, and in 14 days no more. */
  readonly endsSoon: boolean;
  /** It stands on the help card of a class that starts today. */
  readonly isShown: boolean;
}

/**
 * `POST /api/help-lines/<id>`: somebody has compared a line with its official page today. One that is not
 * right, or that nobody is sure of, has no check any more. Answer: {@link ProfileReply}.
 */
export interface CheckRequest {
  readonly isRight: boolean;
}

/** `GET /api/emergency`, from anybody: what Help can show before a device is in a class. */
export interface EmergencyReply {
  /** Empty where the school has chosen no country yet. */
  readonly contact: string;
}
