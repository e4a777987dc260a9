import { z } from 'zod';
import { emptyProfile, nobody, profileSchema, type Profile } from './profile.ts';

/** Of what we write. A file without a number is of the first version, which named one adult. */
const version = 2;

/** A profile, and what else its file holds. */
export interface KeptProfile {
  readonly profile: Profile;
  /** Of the Sightline that wrote it: the file is no less afterwards than a newer one has made it. */
  readonly version: number;
  /** Fields that only a newer one knows; they go back into the file as they were. */
  readonly others: Readonly<Record<string, unknown>>;
}

export const nothingKept: KeptProfile = { profile: emptyProfile, version, others: {} };

const file = z.looseObject({ version: z.int().min(1).default(1) });

/** What is missing in the text is as in a new profile. @throws when a field of ours is not as it should be */
export function readProfile(text: string): KeptProfile {
  const { version: written, ...fields } = file.parse(JSON.parse(text));
  const known = written < 2 ? fromFirst(fields) : fields;
  const profile = profileSchema.parse({ ...emptyProfile, ...known });
  const others = Object.entries(known).filter(([name]) => !Object.hasOwn(emptyProfile, name));
  return {
    profile,
    version: Math.max(written, version),
    others: Object.fromEntries(others),
  };
}

export function writeProfile({ profile, version, others }: KeptProfile): string {
  return `${JSON.stringify({ ...others, version, ...profile }, null, 2)}\n`;
}

/** There, sensitive parts were on unless somebody had switched them off. Now somebody has to allow them. */
function fromFirst(fields: Record<string, unknown>): Record<string, unknown> {
  const { adult = '', place = '', ...rest } = fields;
  return { ...rest, adults: [{ name: adult, place }, nobody], sensitive: false };
}
