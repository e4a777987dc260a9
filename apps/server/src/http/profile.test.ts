import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '@sightline/help';
import type { EmergencyReply, ProfileReply, StartReply, StartRequest } from '@sightline/protocol';
import type { Board } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import {
  makeFolder,
  makeLibrary,
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
  sensitive: false,
  points: {},
  inSchool: ['Ms Ortiz', 'Mr Lind'],
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

const check = (server: TestServer, id: string, isRight = true) =>
  server.ask<ProfileReply>(`/api/help-lines/${id}`, { isRight });

const allow = (server: TestServer, allowed = true) =>
  server.ask<ProfileReply>('/api/profile/sensitive', { allowed });

const [ortiz, lind] = decided.adults;
const unnamed = { name: '', place: '' };

test('limits count characters as people see them, in the profile and in a class', async () => {
  const server = await startTestServer();
  const family = '👩‍👩‍👧‍👦';
  const adult = (count: number) => ({ name: family.repeat(count), place: 'é'.repeat(120) });
  const save = (count: number) =>
    server.ask<ProfileReply>('/api/profile', { ...decided, adults: [adult(count), lind] });
  expect((await save(120)).profile.adults[0]).toEqual(adult(120));
  await expect(save(121)).rejects.toThrow();
});

describe('a class with real students', () => {
  test('does not start before country, adults and duty are there, and hears which is missing', async () => {
    const server = await startTestServer();
    expect(await refusal(server)).toMatch(/409 .*country.*two adults.*duty to report/);
    await server.ask('/api/profile', { ...decided, country: '', adults: [ortiz, unnamed] });
    expect(await refusal(server)).toMatch(
      /First choose your country, name two adults .* and confirm/,
    );
    await server.ask('/api/profile', { ...decided, adults: [ortiz, unnamed] });
    await server.ask('/api/profile/duty', {});
    expect(await refusal(server)).toMatch(/First name two adults[^,]* talk to, and where to find/);
    await server.ask('/api/profile', decided);
    expect(await refusal(server)).toBe('');
    const { classes } = await server.ask<{ classes: unknown[] }>('/api/classes');
    expect(classes).toHaveLength(1);
  });

  test.each([
    ['only one', [ortiz, unnamed]],
    ['nobody', [unnamed, unnamed]],
    ['the same person twice', [ortiz, { name: 'MS ORTIZ', place: 'Library' }]],
    ['somebody who is nowhere to be found', [ortiz, { name: 'Mr Lind', place: '' }]],
  ] as const)('does not start where %s is named', async (_, adults) => {
    const server = await startTestServer();
    await decideSchool(server, { adults });
    expect(await refusal(server)).toMatch(/First name two adults/);
  });

  test.each([
    ['nobody', []],
    ['a stranger', ['Mr Hale']],
    ['a stranger beside somebody named', ['Ms Ortiz', 'Mr Hale']],
  ])('does not start with %s in school today', async (_, inSchool) => {
    const server = await startTestServer();
    await decideSchool(server);
    expect(await refusal(server, { inSchool })).toMatch(
      /409 .*who is in school today: Ms Ortiz or Mr Lind/,
    );
  });

  test('has those on its card who are in school today, in the order of the profile', async () => {
    const server = await startTestServer();
    await decideSchool(server);
    const adultsOf = async (inSchool: readonly string[]) => {
      const klass = await openTestClass(server, await start(server, { inSchool }));
      return boardOf(await klass.seat()).help.adults;
    };
    expect(await adultsOf(['Mr Lind', 'Ms Ortiz'])).toEqual([ortiz, lind]);
    expect(await adultsOf(['Mr Lind'])).toEqual([lind]);
  });

  test('in a country whose emergency number we don’t know starts once the school has written it down', async () => {
    const server = await startTestServer();
    for (const country of ['other', 'KE']) {
      await decideSchool(server, { country, emergency: '' });
      expect(await refusal(server)).toMatch(/First write down the emergency number/);
      await decideSchool(server, { country, emergency: '190 or 192' });
      expect(await contacts(server)).toEqual(['190 or 192']);
    }
    await decideSchool(server, { country: 'GB', emergency: '190 or 192' });
    expect(await contacts(server)).toEqual(['999']);
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
      [0, ['999', contact]],
      [89, ['999', contact]],
      [1, ['999', contact]],
      [1, ['999']],
    ] as const) {
      server.clock.correctDate(days * dayMs);
      expect(await contacts(server)).toEqual(shown);
    }
    await check(server, 'gb-childline');
    expect(await contacts(server)).toEqual(['999', contact]);
  });

  test('that was found not to be right stands on no card', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-childline');
    const { lines } = await check(server, 'gb-childline', false);
    expect(lines.find(({ id }) => id === 'gb-childline')).toMatchObject({
      checkedOn: '',
      isFresh: false,
      isShown: false,
    });
    expect(await contacts(server)).toEqual(['999']);
  });

  test('tells the teacher when it was checked, until when that holds, and whether students see it', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-samaritans');
    const { lines } = await check(server, 'gb-shout');
    const entry = (id: string) => lines.find((line) => line.id === id)!;
    expect(entry('gb-shout')).toMatchObject({ isFresh: true, endsSoon: false, isShown: true });
    expect(entry('gb-samaritans')).toMatchObject({ isFresh: true, isShown: false });
    const { checkedOn, goodUntil } = entry('gb-shout');
    expect(Date.parse(goodUntil) - Date.parse(checkedOn)).toBe(90 * dayMs);
    server.clock.correctDate(76 * dayMs);
    const later = await server.ask<ProfileReply>('/api/profile');
    expect(later.lines.find(({ id }) => id === 'gb-shout')).toMatchObject({ endsSoon: true });
  });

  test('of another country, or that there is not, can’t be checked', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    for (const id of ['us-988', 'no-such-line', 'constructor'])
      await expect(check(server, id)).rejects.toThrow('404');
  });
});

describe('an emergency number', () => {
  test('is shown without a check, can have none, and nobody is asked to call it', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    await expect(check(server, 'gb-emergency')).rejects.toThrow(/409 .*nobody may call one to try/);
    const { lines, profile } = await server.ask<ProfileReply>('/api/profile');
    expect(lines[0]).toMatchObject({ id: 'gb-emergency', isShown: true, checkedOn: '' });
    expect(JSON.stringify(profile)).not.toContain('gb-emergency');
  });

  test('is known to a device that is in no class yet, and nothing else of the school is', async () => {
    const server = await startTestServer();
    const ask = async () => {
      const reply = await server.fetch('/api/emergency');
      return (await reply.json()) as EmergencyReply;
    };
    expect(await ask()).toEqual({ contact: '' });
    await decideSchool(server, { country: 'GB' });
    expect(await ask()).toEqual({ contact: '999' });
    await decideSchool(server, { country: 'other', emergency: '190' });
    expect(await ask()).toEqual({ contact: '190' });
  });
});

describe('what is marked as sensitive', () => {
  const lessons = makeLibrary.bind(undefined, ['story']);

  /** Whether a class that asks for it has it: the story's map is the teacher's. */
  async function hasIt(server: TestServer, but: Partial<StartRequest> = {}): Promise<boolean> {
    const request = { lesson: 'story', sensitive: true, ...but };
    const klass = await openTestClass(server, await start(server, request));
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'goToStep', step: 'noor-waits', seen: 0 });
    return JSON.stringify(teacher.json).includes('a-flat-tyre');
  }

  test('is left out until the safeguarding lead has allowed it, and the lesson starts all the same', async () => {
    const server = await startTestServer({ lessons: lessons() });
    await decideSchool(server, { country: 'GB' });
    await check(server, 'gb-shout');
    expect(await hasIt(server)).toBe(false);
    const { profile } = await allow(server);
    expect(profile.sensitiveAllowed).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await hasIt(server)).toBe(true);
    expect(await hasIt(server, { sensitive: false })).toBe(false);
    await allow(server, false);
    expect(await hasIt(server)).toBe(false);
  });

  test('is left out while no crisis line is checked in time, and the lesson starts all the same', async () => {
    const server = await startTestServer({ lessons: lessons() });
    await decideSchool(server, { country: 'GB' });
    await allow(server);
    expect(await hasIt(server)).toBe(false);
    await check(server, 'gb-childline');
    expect(await hasIt(server)).toBe(false);
    await check(server, 'gb-samaritans');
    for (const [days, expected] of [
      [90, true],
      [1, false],
    ] as const) {
      server.clock.correctDate(days * dayMs);
      expect(await hasIt(server)).toBe(expected);
    }
    await check(server, 'gb-samaritans');
    expect(await hasIt(server)).toBe(true);
  });

  test('is about to be left out from fourteen days before, and the profile says so', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    const state = async () => (await server.ask<ProfileReply>('/api/profile')).crisis.state;
    expect(await state()).toBe('unchecked');
    await check(server, 'gb-shout');
    const seen = [await state()];
    for (const days of [75, 1, 14, 1]) {
      server.clock.correctDate(days * dayMs);
      seen.push(await state());
    }
    expect(seen).toEqual(['fresh', 'fresh', 'ending', 'ending', 'stale']);
  });

  test('is left out in a country of which we know no crisis line', async () => {
    const server = await startTestServer({ lessons: lessons() });
    await decideSchool(server);
    const { crisis } = await allow(server);
    expect(crisis).toEqual({ state: 'none', goodUntil: '' });
    expect(await hasIt(server)).toBe(false);
  });

  test('is in a practice class once the lead has allowed it: nobody there needs a crisis line', async () => {
    const server = await startTestServer({ lessons: lessons() });
    const rehearse = async () => {
      const started = await server.ask<StartReply>('/api/practice', { lesson: 'story' });
      const teacher = await (await openTestClass(server, started)).teacher();
      await teacher.ask(1, { type: 'goToStep', step: 'noor-waits', seen: 0 });
      return JSON.stringify(teacher.json).includes('a-flat-tyre');
    };
    expect(await rehearse()).toBe(false);
    await allow(server);
    expect(await rehearse()).toBe(true);
  });
});

describe('nothing that nobody has checked reaches a class but the emergency number,', () => {
  const all = registry.filter(({ purpose }) => purpose !== 'now').map(({ contact }) => contact);

  test('in no country', async () => {
    const server = await startTestServer();
    const { countries } = await decideSchool(server);
    for (const country of ['other', ...countries]) {
      await server.ask('/api/profile', { ...decided, country });
      const klass = await openTestClass(server, await start(server));
      const [seat, teacher] = [await klass.seat(), await klass.teacher()];
      const board = JSON.stringify([seat.json, teacher.json]);
      expect(all.filter((contact) => contact.length > 4 && board.includes(contact))).toEqual([]);
      expect(boardOf(seat).help.lines).toMatchObject([{ purpose: 'now' }]);
    }
  });

  test('whatever a start brings along', async () => {
    const server = await startTestServer();
    await decideSchool(server, { country: 'GB' });
    const lines = [{ name: 'x', contact: '0800 000', purpose: 'talk' }];
    for (const more of [{ lines }, { help: { lines } }, { checks: { 'gb-shout': '2026-11-25' } }])
      expect(await refusal(server, { ...request, ...more })).toMatch(/400/);
    for (const more of [
      { checks: { 'gb-shout': '2026-11-25' } },
      { dutyRead: '2026-11-25' },
      { sensitiveAllowed: '2026-11-25' },
    ])
      await expect(server.ask('/api/profile', { ...decided, ...more })).rejects.toThrow('400');
  });

  test('whatever a profile on the disk says', async () => {
    const data = makeFolder();
    const checks = { 'gb-shout': '2199-01-01', 'gb-ceop': '1970-01-01', 'my-line': '2026-11-25' };
    const profile = { ...emptyProfile, ...decided, country: 'GB', dutyRead: '2026-11-25', checks };
    writeFileSync(join(data, 'school.json'), JSON.stringify({ ...profile, version: 2 }));
    const server = await startTestServer({ data });
    expect((await server.ask<ProfileReply>('/api/profile')).isLost).toBe(false);
    expect(await contacts(server)).toEqual(['999']);
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
    expect(lines.filter(({ isShown }) => isShown).map(({ id }) => id)).toEqual([
      'gb-emergency',
      'gb-shout',
    ]);
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
    expect(existsSync(join(data, 'school-unread-1.json'))).toBe(false);
    expect(await decideSchool(server)).toMatchObject({ isLost: false });
    expect(readFileSync(join(data, 'school-unread-1.json'), 'utf8')).toBe('not JSON');
  });

  test('that was written before there were two adults starts a class when the second is named', async () => {
    const data = makeFolder();
    const first = {
      country: 'GB',
      adult: 'Ms Ortiz',
      place: 'Room 4',
      youngest: 17,
      sensitive: true,
      headCount: 30,
      mode: 'own',
      projector: 'window',
      dutyRead: '2026-11-25',
      checks: {},
    };
    writeFileSync(join(data, 'school.json'), JSON.stringify(first));
    const server = await startTestServer({ data });
    const { profile, isLost } = await server.ask<ProfileReply>('/api/profile');
    expect([profile.adults, profile.sensitive, profile.sensitiveAllowed, isLost]).toEqual([
      [ortiz, unnamed],
      false,
      '',
      false,
    ]);
    expect(await refusal(server)).toMatch(/First name two adults/);
    await server.ask('/api/profile', { ...decided, country: profile.country });
    expect(await refusal(server)).toBe('');
  });

  test('has no room for anything about a student', async () => {
    const server = await startTestServer();
    const { profile } = await decideSchool(server);
    expect(Object.keys(profile).toSorted()).toEqual([
      'adults',
      'country',
      'dutyRead',
      'emergency',
      'headCount',
      'mode',
      'projector',
      'sensitive',
      'sensitiveAllowed',
      'youngest',
    ]);
    const long = { name: 'x'.repeat(121), place: '' };
    for (const more of [
      { students: [] },
      { notes: '' },
      { adults: [ortiz] },
      { adults: [ortiz, lind, lind] },
      { adults: [ortiz, long] },
      { adults: [ortiz, { ...lind, phone: '0' }] },
      { emergency: 'the police' },
      { emergency: `1${'0'.repeat(40)}` },
    ])
      await expect(server.ask('/api/profile', { ...decided, ...more })).rejects.toThrow('400');
  });
});
