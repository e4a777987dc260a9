import type { ClassEntry, StartReply } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import { Attempts } from './attempts.ts';

const press = '0123456789abcdef0123456789abcdef';

test('what comes twice under one name is done once, also while it is being done', async () => {
  const attempts = new Attempts<number>();
  let done = 0;
  const run = async () => {
    await Promise.resolve();
    return ++done;
  };
  expect(await Promise.all([attempts.once('a', run), attempts.once('a', run)])).toEqual([1, 1]);
  expect(await attempts.once('a', run)).toBe(1);
  expect(await attempts.once('b', run)).toBe(2);
  expect([await attempts.once('', run), await attempts.once('', run)]).toEqual([3, 4]);
});

test('what was refused may come again and be done', async () => {
  const attempts = new Attempts<string>();
  await expect(attempts.once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await attempts.once('a', () => Promise.resolve('yes'))).toBe('yes');
});

test('only the latest attempts are remembered', async () => {
  const attempts = new Attempts<number>();
  let done = 0;
  const run = () => Promise.resolve(++done);
  await attempts.once('first', run);
  for (let at = 0; at < 64; at++) await attempts.once(`later-${at}`, run);
  const before = done;
  await attempts.once('later-63', run);
  expect(done).toBe(before);
  await attempts.once('first', run);
  expect(done).toBe(before + 1);
});

test('one press starts one class, one practice class and adds one wall, however often it arrives', async () => {
  const server = await startTestServer();
  const { sessionId } = await startTestClass(server);
  const count = async () =>
    (await server.ask<{ classes: ClassEntry[] }>('/api/classes')).classes.length;
  expect(await count()).toBe(1);

  const request = {
    lesson: 'tiny',
    headCount: 30,
    youngest: 17,
    mode: 'own',
    ageConfirmed: false,
    sensitive: true,
    points: {},
    inSchool: ['Ms Ortiz'],
    attempt: press,
  };
  const started = await server.ask<StartReply>('/api/classes', request);
  expect(await server.ask<StartReply>('/api/classes', request)).toEqual(started);
  expect(await count()).toBe(2);
  const other = { ...request, attempt: press.replace('0', 'f') };
  expect((await server.ask<StartReply>('/api/classes', other)).sessionId).not.toBe(
    started.sessionId,
  );
  expect(await count()).toBe(3);

  const practice = { lesson: 'tiny', attempt: press };
  const practised = await server.ask<StartReply>('/api/practice', practice);
  expect(await server.ask<StartReply>('/api/practice', practice)).toEqual(practised);
  expect(await count()).toBe(4);

  const wall = `/api/classes/${sessionId}/projector`;
  const made = await server.ask(wall, { attempt: press });
  expect(await server.ask(wall, { attempt: press })).toEqual(made);
  expect(await server.ask(wall, {})).not.toEqual(made);
});

test('an attempt of another shape is refused', async () => {
  const server = await startTestServer();
  await expect(server.ask('/api/practice', { lesson: 'tiny', attempt: 'again' })).rejects.toThrow(
    '400',
  );
});
