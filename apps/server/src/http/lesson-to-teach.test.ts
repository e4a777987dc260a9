import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartReply } from '@sightline/protocol';
import type { Lectern } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { makeLibrary, startTestServer, type TestServer } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { openSchool } from '../../test-support/school.ts';

/** A library whose page is open, and an author who goes on writing. */
async function openLibraryPage() {
  const lessons = makeLibrary();
  const server = await startTestServer({ lessons });
  await openSchool(server);
  await server.ask('/api/lessons');
  const file = join(lessons, 'tiny', 'lesson.yaml');
  return {
    server,
    lessons,
    edit: (from: string | RegExp, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to)),
  };
}

const starts = {
  'a practice class': ['/api/practice', { lesson: 'tiny' }],
  'a class': [
    '/api/classes',
    {
      lesson: 'tiny',
      headCount: 20,
      mode: 'own',
      youngest: 15,
      ageConfirmed: false,
      sensitive: false,
      points: {},
      inSchool: ['Ms Ortiz'],
    },
  ],
} as const;

async function lecternOf(server: TestServer, { sessionId }: StartReply) {
  const target = { port: server.port, sessionId, room: 'lectern' } as const;
  const hello = { secret: server.teacherSecret, device: 'teacher-device' };
  const teacher = await Device.follow(target, hello);
  return () => teacher.json as unknown as Lectern;
}

describe.each(Object.entries(starts))('%s', (_name, [path, request]) => {
  test('is taught what the author wrote after the page was opened', async () => {
    const { server, edit } = await openLibraryPage();
    edit(/^title: .*/, 'title: A faster bicycle');
    const lectern = await lecternOf(server, await server.ask<StartReply>(path, request));
    expect(lectern().class.title).toBe('A faster bicycle');
  });

  test('goes on with its text while the author writes', async () => {
    const { server, edit } = await openLibraryPage();
    const started = await server.ask<StartReply>(path, request);
    edit(/^title: .*/, 'title: A faster bicycle');
    await server.ask('/api/lessons');
    const lectern = await lecternOf(server, started);
    expect(lectern().class.title).toBe('A fair bicycle');
  });

  test('doesn’t start with a mistake in its lesson, and says where', async () => {
    const { server, edit } = await openLibraryPage();
    edit(/^minutes:/m, 'minuts:');
    await expect(server.ask(path, request)).rejects.toThrow(
      /409 .*has mistakes now\. lesson\.yaml, line 5: There is no field called “minuts” here\. Did you mean “minutes”\?/,
    );
    edit(/^minuts:/m, 'minutes:');
    await server.ask(path, request);
  });

  test('doesn’t start when its lesson is gone', async () => {
    const { server, lessons } = await openLibraryPage();
    rmSync(join(lessons, 'tiny'), { recursive: true });
    await expect(server.ask(path, request)).rejects.toThrow(/404 .*not in the library/);
  });
});

test('the page before a class shows the lesson as it is now, or what is wrong with it', async () => {
  const { server, edit } = await openLibraryPage();
  edit(/^title: .*/, 'title: A faster bicycle');
  expect(await server.ask('/api/lessons/tiny')).toMatchObject({ title: 'A faster bicycle' });
  edit(/^minutes:/m, 'minuts:');
  await expect(server.ask('/api/lessons/tiny')).rejects.toThrow(/409 .*“minuts”/);
});
