import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { watchVisitors } from './visitors.ts';
import type { Site } from './site.ts';

const site: Site = {
  missing: [],
  policy: () => '',
  serve: () => {},
  developmentServerFor: () => undefined,
};

/** @returns how many visitors were noted when this address asked for these paths */
function visits(remoteAddress: string | undefined, paths: readonly string[]): number {
  let count = 0;
  const watched = watchVisitors(site, () => count++);
  const request = { socket: { remoteAddress } } as unknown as IncomingMessage;
  for (const path of paths) watched.serve(request, {} as ServerResponse, path);
  return count;
}

test('a device from elsewhere that loads the student page is noted, and nothing else', () => {
  expect(visits('203.0.113.9', ['/'])).toBe(1);
  expect(visits('203.0.113.9', ['/assets/index.js', '/teach/', '/nowhere'])).toBe(0);
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])
    expect(visits(own, ['/']), own).toBe(0);
});

test('this machine’s own visit says nothing about the network', async () => {
  const klass = await startTestClass(await startTestServer());
  const teacher = await klass.teacher();
  await klass.server.fetch('/');
  await teacher.ask(1, { type: 'blank', on: true });
  expect(teacher.json?.['class']).toMatchObject({ reached: 'nobody' });
});
