import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '@sightline/help';
import type { ProfileReply, StartReply, StartRequest } from '@sightline/protocol';
import type { Board } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import {
  makeFolder,
  openTestClass,
  startTestServer,
  type TestServer,
} from '../../test-support/classroom.ts';
import type { Device } from '../../test-support/device.ts';
import { decided, decideSchool } from '../../test-support/school.ts';
import { emptyProfile } from '../profile/profile.ts';

const dayMs = 86_400_000;
const request: StartRequest = {
  lesson: 'tiny',
  mode: 'own',
  headCount: 9,
  youngest: 17,
  ageConfirmed: false,
  sensitive: true,
  points: {},
  adult: '',
  place: '',
};

const start = (server: TestServer, but: Partial<StartRequest> = {}) =>
  server.ask<StartReply>('/api/classes', { ...request, ...but });

const boardOf = ({ json }: Device) => json as unknown as Board;

/** What a start is refused with; empty when it is not. */
const refusal = (server: TestServer, but: Partial<StartRequest> = {}) =>
  start(server, but).then(
    () => '',
    ({ message }: Error) => message,
  );

/** Every contact on the help card of a class that starts now, as a student's device gets it. */
async function contacts(server: TestServer): Promise<readonly string[]> {
  const klass = await openTestClass(server, await start(server));
  const seat = await klass.seat();
  const { help } = boardOf(seat);
  return help.lines.map(({ contact }) => contact);
}

const check = (server: TestServer, id: string, works = true) =>
  server.ask<ProfileReply>(`/api/help-lines/${id}`, { works });

describe('a class with real students', () => {
  test('does not start before country, adult and duty are there, and hears which is missing', async () => {
    const server = await startTestServer();
    expect(await refusal(server)).toMatch(/409 .*country.*adult.*duty to report/);
    await server.ask('/api/profile', { ...decided, country: '', adult: '' });
    expect(await refusal(server, { adult: 'Ms Ortiz' })).toMatch(/country and confirm/);
    await server.ask('/api/profile', { ...decided, adult: '' });
    expect(await refusal(server)).toMatch(/First name an adult .* and confirm/);
    await server.ask('/api/profile/duty', {});
    expect(await refusal(server)).toMatch(/First name an adult[^,]* talk to\./);
    expect(await refusal(server, { adult: '  ' })).toMatch(/name an adult/);
    expect(await refusal(server, { adult: 'Ms Ortiz' })).toBe('');
    const { classes } = await server.ask<{ classes: unknown[] }>('/api/classes');
    expect(classes).toHaveLength(1);
  });

  test('has the adult its teacher typed in, or else the school’s', async () => {
    const server = await startTestServer();
    await decideSchool(server, { adult: 'Mr Hale', place: 'Library' });
    const helpOf = async (but: Partial<StartRequest>) => {
      const klass = await openTestClass(server, await start(server, but));
      return boardOf(await klass.seat()).help;
    };
    expect(await helpOf({})).toMatchObject({ adult: 'Mr Hale', place: 'Library' });
    expect(await helpOf({ adult: 'Ms Ortiz' })).toMatchObject({ adult: 'Ms Ortiz', place: '' });
  });

  test('starts for students too young for its lesson only when the teacher says that it is meant', async () => {
    const server = await startTestServer();
    await decideSchool(server);
    expect(await refusal(server, { youngest: 12 })).toMatch(/409 .*from 13/);
    expect(await refusal(server, { youngest: 13 })).toBe('');
    expect(await refusal(server, { youngest: 12, ageConfirmed: true })).toBe('');
  });
});

describe('a help line', () => {
  test('stands on the card from its check to the ninetieth day after it, and on no class later', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-childline');
    const { contact } = registry.find(({ id }) => id === 'gb-childline')!;
    for (const [days, shown] of [
      [0, [contact]],
      [89, [contact]],
      [1, [contact]],
      [1, []],
    ] as const) {
      server.clock.correctDate(days * dayMs);
      expect(await contacts(server)).toEqual(shown);
    }
    await check(server, 'gb-childline');
    expect(await contacts(server)).toEqual([contact]);
  });

  test('that was found not to work stands on no card', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-childline');
    const { lines } = await check(server, 'gb-childline', false);
    expect(lines.find(({ id }) => id === 'gb-childline')).toMatchObject({
      checkedOn: '',
      isFresh: false,
      isShown: false,
    });
    expect(await contacts(server)).toEqual([]);
  });

  test('tells the teacher when it was checked, until when that holds, and whether students see it', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-samaritans');
    const { lines } = await check(server, 'gb-shout');
    const entry = (id: string) => lines.find((line) => line.id === id)!;
    expect(entry('gb-shout')).toMatchObject({ isFresh: true, isShown: true });
    expect(entry('gb-samaritans')).toMatchObject({ isFresh: true, isShown: false });
    const { checkedOn, goodUntil } = entry('gb-shout');
    expect(Date.parse(goodUntil) - Date.parse(checkedOn)).toBe(90 * dayMs);
    expect(entry('gb-emergency')).toMatchObject({ checkedOn: '', goodUntil: '', isShown: false });
  });

  test('of another country, or that there is not, can’t be checked', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    for (const id of ['us-988', 'no-such-line', 'constructor'])
      await expect(check(server, id)).rejects.toThrow('404');
  });
});

describe('nothing that nobody has checked reaches a class,', () => {
  const all = registry.map(({ contact }) => contact);

  test('in no country', async () => {
    const server = await startTestServer();
    const { countries } = await decideSchool(server);
    for (const country of ['other', ...countries]) {
      await server.ask('/api/profile', { ...decided, country });
      const klass = await openTestClass(server, await start(server));
      const [seat, teacher] = [await klass.seat(), await klass.teacher()];
      const board = JSON.stringify([seat.json, teacher.json]);
      expect(all.filter((contact) => contact.length > 4 && board.includes(contact))).toEqual([]);
      expect(boardOf(seat).help.lines).toEqual([]);
    }
  });

  test('whatever a start brings along', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    const lines = [{ name: 'x', contact: '0800 000', purpose: 'talk' }];
    for (const more of [{ lines }, { help: { lines } }, { checks: { 'gb-shout': '2026-11-25' } }])
      expect(await refusal(server, { ...request, ...more })).toMatch(/400/);
    for (const more of [{ checks: { 'gb-shout': '2026-11-25' } }, { dutyRead: '2026-11-25' }])
      await expect(server.ask('/api/profile', { ...decided, ...more })).rejects.toThrow('400');
  });

  test('whatever a profile on the disk says', async () => {
    const data = makeFolder();
    const checks = { 'gb-shout': '2199-01-01', 'gb-ceop': '1970-01-01', 'my-line': '2026-11-25' };
    const profile = { ...emptyProfile, ...decided, country: 'GB', dutyRead: '2026-11-25', checks };
    writeFileSync(join(data, 'school.json'), JSON.stringify(profile));
    const server = await startTestServer({ data });
    expect((await server.ask<ProfileReply>('/api/profile')).isLost).toBe(false);
    expect(await contacts(server)).toEqual([]);
  });
});

describe('a school profile', () => {
  test('is there again after a restart', async () => {
    const data = makeFolder();
    const first = await startTestServer({ data });
    await decideSchool(first, { country: 'GB' });
    const { profile } = await check(first, 'gb-shout');
    await first.close();
    const second = await startTestServer({ data });
    const { lines, ...reply } = await second.ask<ProfileReply>('/api/profile');
    expect(reply).toMatchObject({ profile, isLost: false });
    expect(lines.filter(({ isShown }) => isShown).map(({ id }) => id)).toEqual(['gb-shout']);
  });

  test('that can’t be read begins anew and says so, and no class starts from it', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'school.json'), 'not JSON');
    const server = await startTestServer({ data });
    expect(await server.ask('/api/profile')).toMatchObject({
      isLost: true,
      profile: { country: '' },
    });
    expect(await refusal(server)).toMatch(/409/);
    expect(await decideSchool(server)).toMatchObject({ isLost: false });
  });

  test('has no room for anything about a student', async () => {
    const server = await startTestServer();
    const { profile } = await decideSchool(server);
    expect(Object.keys(profile).toSorted()).toEqual([
      'adult',
      'country',
      'dutyRead',
      'headCount',
      'mode',
      'place',
      'projector',
      'sensitive',
      'youngest',
    ]);
    for (const more of [{ students: [] }, { notes: '' }, { adult: 'x'.repeat(121) }])
      await expect(server.ask('/api/profile', { ...decided, ...more })).rejects.toThrow('400');
  });
});
