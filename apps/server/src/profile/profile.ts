import { isDay, type Checks } from '@sightline/help';
import type { Adult, ProfileRequest, SchoolProfile } from '@sightline/protocol';
import { z } from 'zod';
import { shortLine } from '../short-line.ts';

/** What a school has decided, as it is kept. Nothing of a student is in it. */
export interface Profile extends SchoolProfile {
  readonly checks: Checks;
}

const line = shortLine(120);
const day = z.string().max(10).refine(isDay);
const adult = z.strictObject({ name: line, place: line });

export const profileRequest = z.strictObject({
  country: z.string().regex(/^([A-Z]{2}|other)?$/),
  emergency: shortLine(40).regex(/^(\P{Cc}*\d\P{Cc}*)?$/u),
  adults: z.tuple([adult, adult]),
  youngest: z.int().min(10).max(19).nullable(),
  sensitive: z.boolean(),
  headCount: z.int().min(1).max(2_000).nullable(),
  mode: z.enum(['own', 'table', 'none']),
  projector: z.enum(['window', 'mirror', 'none']).nullable(),
}) satisfies z.ZodType<ProfileRequest>;

const said = day.or(z.literal(''));

export const profileSchema = z.object({
  ...profileRequest.shape,
  dutyRead: said,
  sensitiveAllowed: said,
  checks: z.record(z.string().max(64), day),
}) satisfies z.ZodType<Profile>;

export const nobody: Adult = { name: '', place: '' };

/** Before anybody has decided anything. */
export const emptyProfile: Profile = {
  country: '',
  emergency: '',
  adults: [nobody, nobody],
  youngest: null,
  sensitive: false,
  headCount: null,
  mode: 'own',
  projector: null,
  dutyRead: '',
  sensitiveAllowed: '',
  checks: {},
};
