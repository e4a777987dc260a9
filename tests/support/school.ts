import type { ProfileReply } from '@sightline/protocol';
import { ask } from './ask.ts';
import type { ServerProcess } from './server-process.ts';

/** Decides for a school what it has to before its first class, as far as nobody has yet. */
export async function openSchool(server: ServerProcess): Promise<void> {
  const { teacherSecret } = server;
  const { profile } = await ask<ProfileReply>(server, teacherSecret, '/api/profile');
  const { dutyRead, ...decided } = profile;
  if (dutyRead && decided.country && decided.adult) return;
  const country = decided.country || 'other';
  const adult = decided.adult || 'Ms Hart, counsellor';
  await ask(server, teacherSecret, '/api/profile', { ...decided, country, adult });
  await ask(server, teacherSecret, '/api/profile/duty', {});
}
