import type { ProfileReply, ProfileRequest } from '@sightline/protocol';
import type { TestServer } from './classroom.ts';

/** All that a class needs from its school. */
export const decided: ProfileRequest = {
  country: 'other',
  // Another one than in the class, so that a test can tell whose file a name stands in.
  adult: 'Mr Lind',
  place: 'Room 9',
  youngest: 17,
  sensitive: true,
  headCount: 30,
  mode: 'own',
  projector: 'window',
};

/** Decides for a school what it has to before its first class; with `but`, something else. */
export async function decideSchool(
  server: Pick<TestServer, 'ask'>,
  but: Partial<ProfileRequest> = {},
): Promise<ProfileReply> {
  await server.ask('/api/profile', { ...decided, ...but });
  return server.ask<ProfileReply>('/api/profile/duty', {});
}

/** The same where nobody has decided yet. */
export async function openSchool(server: Pick<TestServer, 'ask'>): Promise<void> {
  const { profile } = await server.ask<ProfileReply>('/api/profile');
  if (profile.dutyRead === '') await decideSchool(server);
}
