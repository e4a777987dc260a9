import type { ProfileReply, ProfileRequest } from '@sightline/protocol';
import type { TestServer } from './classroom.ts';

/** All that a class needs from its school. */
export const decided: ProfileRequest = {
  country: 'other',
  emergency: '112',
  adults: [
    { name: 'Ms Ortiz', place: 'Room 4' },
    { name: 'Mr Lind', place: 'Room 9' },
  ],
  youngest: 17,
  sensitive: false,
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
