import type { Adult, ProfileReply, ProfileRequest } from '@sightline/protocol';
import { ask } from './ask.ts';
import type { ServerProcess } from './server-process.ts';

/** Whom a school names that a test opens. */
export const adults: readonly [Adult, Adult] = [
  { name: 'Ms Okoye, counsellor', place: 'Room 12, every break' },
  { name: 'Mr Adeyemi, nurse', place: 'Office by the gate, till four' },
];

/** Decides for a school what it has to before its first class, as far as nobody has yet. */
export async function openSchool(server: ServerProcess): Promise<ProfileReply> {
  const { teacherSecret } = server;
  const found = await ask<ProfileReply>(server, teacherSecret, '/api/profile');
  const decided = decidedIn(found);
  if (found.profile.dutyRead && decided.country && decided.adults[1].name) return found;
  const country = decided.country || 'other';
  const emergency = decided.emergency || '112';
  const named = decided.adults[1].name ? decided.adults : adults;
  const profile = { ...decided, country, emergency, adults: named };
  await ask(server, teacherSecret, '/api/profile', profile);
  return ask<ProfileReply>(server, teacherSecret, '/api/profile/duty', {});
}

/** The same for a school that teaches what is marked as sensitive, in a country with a crisis line. */
export async function allowSensitive(server: ServerProcess): Promise<void> {
  const { teacherSecret } = server;
  const decided = decidedIn(await openSchool(server));
  await ask(server, teacherSecret, '/api/profile', { ...decided, country: 'GB' });
  await ask(server, teacherSecret, '/api/profile/sensitive', { allowed: true });
  await ask(server, teacherSecret, '/api/help-lines/gb-samaritans', { isRight: true });
}

/** What a school saves again, with something else in it. */
function decidedIn({ profile }: ProfileReply): ProfileRequest {
  const { country, emergency, adults, youngest, sensitive, headCount, mode, projector } = profile;
  return { country, emergency, adults, youngest, sensitive, headCount, mode, projector };
}
