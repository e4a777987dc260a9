import { isDay, type Checks } from '@sightline/help';
import type { ProfileRequest, SchoolProfile } from '@sightline/protocol';
import { z } from 'zod';

/** What a school has decided, as it is kept. Nothing of a student is in it. */
export interface Profile extends SchoolProfile {
  readonly checks: Checks;
}

const line = z.string().trim().max(120);
const day = z.string().max(10).refine(isDay);

export const profileRequest = z.strictObject({
  country: z.string().regex(/^([A-Z]{2}|other)?$/),
  adult: line,
  place: line,
  youngest: z.int().min(10).max(19).nullable(),
  sensitive: z.boolean(),
  headCount: z.int().min(1).max(2_000).nullable(),
  mode: z.enum(['own', 'table', 'none']),
  projector: z.enum(['window', 'mirror', 'none']).nullable(),
}) satisfies z.ZodType<ProfileRequest>;

export const profileSchema = profileRequest.extend({
  dutyRead: day.or(z.literal('')),
  checks: z.record(z.string().max(64), day),
}) satisfies z.ZodType<Profile>;

/** Before anybody has decided anything. */
export const emptyProfile: Profile = {
  country: '',
  adult: '',
  place: '',
  youngest: null,
  sensitive: true,
  headCount: null,
  mode: 'own',
  projector: null,
  dutyRead: '',
  checks: {},
};
