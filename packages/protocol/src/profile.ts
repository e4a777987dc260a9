import type { ClassMode } from './http.ts';

/**
 * How the wall is shown: in a window of its own, by a projector that can only mirror the laptop's
 * screen, or not at all.
 */
export type ProjectorKind = 'window' | 'mirror' | 'none';

/**
 * `POST /api/profile`: what a school decides once, and every start of a class begins with. Nothing of a
 * student is in it. Answer: {@link ProfileReply}.
 */
export interface ProfileRequest {
  /** As ISO 3166 names it, `EU`, or `other`; empty when none was chosen yet. */
  readonly country: string;
  /** The adult in this school on the help card; empty when none was given yet, as `place`. */
  readonly adult: string;
  readonly place: string;
  /** Age of the youngest student; null when nobody said yet, as `headCount` and `projector`. */
  readonly youngest: number | null;
  /** Whether steps that are marked as sensitive are taught. */
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
}

/** `GET /api/profile` */
export interface ProfileReply {
  readonly profile: SchoolProfile;
  /** The countries that have help lines of their own. */
  readonly countries: readonly string[];
  /** Of the profile's country, then those of every country. */
  readonly lines: readonly HelpLineEntry[];
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
  readonly purpose: 'now' | 'talk' | 'remove';
  readonly whatFor: string;
  /** Empty when unknown, as `source`, `note` and the days. */
  readonly hours: string;
  readonly source: string;
  readonly note: string;
  readonly checkedOn: string;
  /** The last day on which it may be shown. */
  readonly goodUntil: string;
  /** It may be shown today. */
  readonly isFresh: boolean;
  /** It stands on the help card of a class that starts today. */
  readonly isShown: boolean;
}

/**
 * `POST /api/help-lines/<id>`: somebody has tried a line today. One that does not work, or that nobody
 * is sure of, has no check any more. Answer: {@link ProfileReply}.
 */
export interface CheckRequest {
  readonly works: boolean;
}
