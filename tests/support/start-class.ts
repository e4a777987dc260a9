import type { StartReply, StartRequest } from '@sightline/protocol';
import { ask } from './ask.ts';
import { allowSensitive, openSchool } from './school.ts';
import type { ServerProcess } from './server-process.ts';

/**
 * A new class in its lobby: of thirty, 17 and older, on their own devices, without sensitive parts, unless
 * asked otherwise.
 */
export async function startClass(
  server: ServerProcess,
  request: Partial<StartRequest> & Pick<StartRequest, 'lesson'>,
): Promise<StartReply> {
  if (request.sensitive) await allowSensitive(server);
  const { profile } = await openSchool(server);
  const body: StartRequest = {
    headCount: 30,
    youngest: 17,
    mode: 'own',
    ageConfirmed: false,
    sensitive: false,
    points: {},
    inSchool: profile.adults.map(({ name }) => name),
    ...request,
  };
  return ask<StartReply>(server, server.teacherSecret, '/api/classes', body);
}
