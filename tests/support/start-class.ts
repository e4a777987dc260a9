import type { StartReply, StartRequest } from '@sightline/protocol';
import { ask } from './ask.ts';
import { openSchool } from './school.ts';
import type { ServerProcess } from './server-process.ts';

/** A new class in its lobby: of thirty, 17 and older, on their own devices, unless asked otherwise. */
export async function startClass(
  server: ServerProcess,
  request: Partial<StartRequest> & Pick<StartRequest, 'lesson'>,
): Promise<StartReply> {
  const body: StartRequest = {
    headCount: 30,
    youngest: 17,
    mode: 'own',
    ageConfirmed: false,
    sensitive: true,
    points: {},
    adult: '',
    place: '',
    ...request,
  };
  await openSchool(server);
  return ask<StartReply>(server, server.teacherSecret, '/api/classes', body);
}
