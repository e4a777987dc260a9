import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBallot } from '@sightline/ballot';
import type { ClassEntry, StartReply } from '@sightline/protocol';
import { afterAll, describe, expect, test } from 'vitest';
import {
  makeFolder,
  openTestClass,
  startTestClass,
  startTestServer,
  type TestServer,
} from '../../test-support/classroom.ts';
import { createHeldClock } from '../../test-support/clock.ts';
import { Device } from '../../test-support/device.ts';
import { picked, questionOn } from '../../test-support/poll.ts';
import { until } from '../../test-support/until.ts';
import { openSqliteStorage } from '../storage/sqlite.ts';

const hours = 60 * 60 * 1_000;
const days = 24 * hours;

const startOnDisk = (data: string, clock = createHeldClock()): Promise<TestServer> =>
  startTestServer({ data }, { clock, storage: openSqliteStorage(data) });

const kept = mkdtempSync(join(tmpdir(), 'sightline-'));
afterAll(() => rmSync(kept, { recursive: true }));
let taught: ReturnType<typeof teachClass> | undefined;

/** A class with work on a desk and five ballots in an open poll, whose server has stopped. */
async function leaveClass() {
  taught ??= teachClass();
  const klass = await taught;
  const data = makeFolder();
  cpSync(kept, data, { recursive: true });
  return { ...klass, data, urn: join(data, 'urns', klass.sessionId, klass.question) };
}

async function teachClass() {
  const klass = await startTestClass(await startOnDisk(kept));
  const teacher = await klass.teacher();
  const seats: (Device & { readonly secret: string })[] = [];
  for (let number = 0; number < 5; number++) seats.push(await klass.seat(`device-${number}`));
  await teacher.ask(1, { type: 'goToStep', step: 'two-offers', seen: 0 });
  const work = { marks: [{ item: '1.2' }], state: 'open' };
  for (const seat of seats) await seat.ask(1, { type: 'work', step: 'two-offers', work });
  await teacher.ask(2, { type: 'goToStep', step: 'first-look', seen: 1 });
  const question = await until(() => questionOn(seats[0]!));
  for (const seat of seats) expect(await cast(klass.server, seat, question)).toBe(204);
  klass.server.clock.advance(500);
  await teacher.ask(3, { type: 'blank', on: false });
  await klass.server.close();
  const { sessionId, key } = klass;
  const secrets = seats.map(({ secret }) => secret);
  return { sessionId, key, secrets, question, labels: seats.map((seat) => seat.welcome.label) };
}

async function cast(server: TestServer, seat: Device, question: string, option = 0) {
  const token = await seat.token(question);
  const body = writeBallot({ question, token, answer: picked(option) });
  const headers = { 'content-type': 'application/octet-stream' };
  const init = { method: 'POST', headers, body: new Uint8Array(body) };
  return (await server.fetch('/urn', init)).status;
}

type Left = Awaited<ReturnType<typeof leaveClass>>;

async function bringBack({ data, sessionId, key, secrets, labels }: Left) {
  const server = await startOnDisk(data);
  const { classes } = await server.ask<{ classes: ClassEntry[] }>('/api/classes');
  expect(classes).toMatchObject([{ sessionId, locked: true }]);
  const path = `/api/classes/${sessionId}/restore`;
  const wrong = await server.post(path, { key: 'A'.repeat(43) });
  expect(wrong.status).toBe(403);
  const klass = await openTestClass(server, await server.ask<StartReply>(path, { key }), 2);
  const teacher = await klass.teacher();
  const follow = (number: number) =>
    Device.follow(klass.target, { secret: secrets[number]!, device: `device-${number}` });
  const lost = () => (teacher.json?.['class'] as { lost: unknown }).lost;
  return { server, klass, teacher, follow, lost, labels };
}

const nothing = { questions: 0, work: false };

/** A name that Sightline never wrote, in the places that it reads. */
const strays: readonly [string, (left: Left) => void][] = [
  ['.DS_Store beside the urn', ({ urn }) => writeFileSync(join(urn, '..', '.DS_Store'), 'Bud1')],
  ['Thumbs.db beside the urn', ({ urn }) => writeFileSync(join(urn, '..', 'Thumbs.db'), 'x')],
  ['a copy of the urn', ({ urn }) => writeFileSync(`${urn} 2`, readFileSync(urn))],
  ['a backup of the urn', ({ urn }) => writeFileSync(`${urn}.bak`, readFileSync(urn))],
  ['half an urn that was being written', ({ urn }) => writeFileSync(`${urn}.next`, 'half')],
  [
    'the urn of another question',
    ({ urn }) => writeFileSync(join(urn, '..', 'a'.repeat(16)), readFileSync(urn)),
  ],
  ['an empty file', ({ urn }) => writeFileSync(join(urn, '..', 'b'.repeat(16)), '')],
  ['a folder in the class’s folder', ({ urn }) => mkdirSync(join(urn, '..', 'lost+found'))],
  ['a folder named as a question', ({ urn }) => mkdirSync(join(urn, '..', 'c'.repeat(16)))],
  [
    '.DS_Store beside the classes',
    ({ data }) => writeFileSync(join(data, 'urns', '.DS_Store'), ''),
  ],
  ['a file in the data folder', ({ data }) => writeFileSync(join(data, 'Thumbs.db'), 'x')],
  ['a folder in the data folder', ({ data }) => mkdirSync(join(data, 'lost+found'))],
  [
    'a folder that is no class',
    ({ data }) => {
      mkdirSync(join(data, 'urns', 'photos'));
      writeFileSync(join(data, 'urns', 'photos', 'one.jpg'), 'x');
    },
  ],
  [
    'a folder that is named as a class is',
    ({ data }) => {
      mkdirSync(join(data, 'urns', 'd'.repeat(16)));
      writeFileSync(join(data, 'urns', 'd'.repeat(16), 'one.jpg'), 'x');
    },
  ],
];

describe('a class whose folder holds something else as well', () => {
  test('comes back whole', async () => {
    const left = await leaveClass();
    for (const [, put] of strays) put(left);
    const { lost, follow, teacher, server } = await bringBack(left);
    expect(lost()).toEqual(nothing);
    const seat = await follow(0);
    expect(questionOn(seat)).toBe(left.question);
    await teacher.ask(4, { type: 'reveal', seen: 2 });
    expect((teacher.json?.['now'] as { released: unknown }).released).toMatchObject({
      kind: 'favourite',
      option: 0,
    });
    expect(server.journal.count('storage-failed')).toBe(0);
  });

  test('deletes nothing that is not Sightline’s', async () => {
    const left = await leaveClass();
    const foreign = [
      ['urns', 'photos', 'one.jpg'],
      ['urns', 'd'.repeat(16), 'one.jpg'],
      ['urns', 'notes.txt'],
      ['other.sqlite'],
    ].map((parts) => join(left.data, ...parts));
    for (const file of foreign) {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, 'theirs');
    }
    const { server, klass } = await bringBack(left);
    server.clock.advance(600_000);
    const teacher = await klass.teacher();
    await teacher.ask(4, { type: 'end' });
    server.clock.advance(2_000);
    await until(() => !readdirSync(join(left.data, 'urns')).includes(left.sessionId));
    for (const file of foreign) expect(readFileSync(file, 'utf8')).toBe('theirs');
  });

  test('[I10] what a class without records has left in its folder is deleted', async () => {
    const data = makeFolder();
    const folder = join(data, 'urns', 'e'.repeat(16));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'f'.repeat(16)), 'a sealed urn');
    await startOnDisk(data);
    expect(readdirSync(join(data, 'urns'))).toEqual([]);
  });
});

const flip = (bytes: Uint8Array, at: number) => bytes.with(at, bytes[at]! ^ 4);

/** One bit of one record, as it stands on the disk. */
function damage(data: string, name: string, change = (bytes: Uint8Array) => flip(bytes, 3)): void {
  const database = new DatabaseSync(join(data, 'classes.sqlite'));
  const row = database.prepare('SELECT bytes FROM record WHERE name = ?').get(name);
  const put = database.prepare('UPDATE record SET bytes = ? WHERE name = ?');
  put.run(change(new Uint8Array(row!['bytes'] as Uint8Array)), name);
  database.close();
}

function namesIn(data: string): string[] {
  const database = new DatabaseSync(join(data, 'classes.sqlite'));
  const rows = database.prepare('SELECT name FROM record').all();
  database.close();
  return rows.map(({ name }) => String(name));
}

describe('[P47] a class of which one bit is damaged', () => {
  test.each(['the first', 'the second'])(
    'comes back when %s copy of every record is damaged, and is mended',
    async (which) => {
      const left = await leaveClass();
      const before = namesIn(left.data);
      const isSpare = (name: string) => name.startsWith('spare/');
      const isTwice = (name: string) => before.includes(`spare/${name}`);
      expect(before).toEqual(expect.arrayContaining(['about', 'lesson', 'state/scene']));
      for (const name of before)
        if (which === 'the first' ? isTwice(name) : isSpare(name)) damage(left.data, name);
      const { lost, server, teacher, follow } = await bringBack(left);
      expect(lost()).toEqual(nothing);
      expect(teacher.json?.['cursor']).toBe(2);
      expect((await follow(4)).welcome.label).toBe(left.labels[4]);
      await server.close();
      for (const name of before)
        if (which === 'the first' ? isSpare(name) : isTwice(name)) damage(left.data, name);
      const again = await startOnDisk(left.data);
      const path = `/api/classes/${left.sessionId}/restore`;
      expect(await again.ask(path, { key: left.key })).toMatchObject({ key: left.key });
    },
  );

  test('comes back without a record whose name is damaged', async () => {
    const left = await leaveClass();
    const database = new DatabaseSync(join(left.data, 'classes.sqlite'));
    database.exec("UPDATE record SET name = 'state/scenf' WHERE name = 'state/scene'");
    database.exec("UPDATE record SET name = 'aboud' WHERE name = 'about'");
    database.close();
    const { teacher, server } = await bringBack(left);
    expect(teacher.json?.['cursor']).toBe(2);
    await server.close();
    expect(namesIn(left.data)).not.toContain('aboud');
  });

  test('a seat whose work was lost gives it again, and goes on', async () => {
    const left = await leaveClass();
    for (const name of namesIn(left.data))
      if (/^state\/(desks|ledgers)\//.test(name)) damage(left.data, name);
    const { lost, follow, teacher } = await bringBack(left);
    expect(lost()).toEqual({ questions: 0, work: true });
    const seat = await follow(0);
    expect(seat.welcome).toMatchObject({ lastNumber: 0, label: left.labels[0] });
    expect(seat.desk).toEqual({});
    expect(teacher.welcome.lastNumber).toBe(0);
    expect(await teacher.ask(1, { type: 'blank', on: true })).toMatchObject({ refusal: '' });
  });

  test.each([
    ['one flipped bit', (urn: string) => writeFileSync(urn, flip(readFileSync(urn), 40))],
    ['torn', (urn: string) => writeFileSync(urn, readFileSync(urn).subarray(0, 100))],
    ['empty', (urn: string) => writeFileSync(urn, '')],
    ['gone', (urn: string) => rmSync(urn)],
    [
      'a folder in its place',
      (urn: string) => {
        rmSync(urn);
        mkdirSync(urn);
      },
    ],
  ])('[P31] an urn that can’t be read is a new round, and is said: %s', async (_name, harm) => {
    const left = await leaveClass();
    harm(left.urn);
    const { lost, follow, teacher, server } = await bringBack(left);
    expect(lost()).toEqual({ questions: 1, work: false });
    const seats = await Promise.all([0, 1, 2, 3, 4].map(follow));
    const again = questionOn(seats[0]!)!;
    expect(again).not.toBe(left.question);
    expect(seats[0]!.json?.['device']).toMatchObject({ question: { isAgain: true } });
    for (const seat of seats) expect(await cast(server, seat, again, 1)).toBe(204);
    expect(readdirSync(join(left.urn, '..'))).toEqual([again]);
    await teacher.ask(4, { type: 'reveal', seen: 2 });
    expect((teacher.json?.['now'] as { released: unknown }).released).toMatchObject({ option: 1 });
  });

  test.each(['about', 'lesson', 'state/scene', 'state/mode'])(
    'is refused in words that say so, and not as a wrong key, when nothing is left of %s',
    async (name) => {
      const left = await leaveClass();
      for (const one of [name, `spare/${name}`]) damage(left.data, one);
      const before = namesIn(left.data);
      const server = await startOnDisk(left.data);
      const path = `/api/classes/${left.sessionId}/restore`;
      expect((await server.post(path, { key: 'A'.repeat(43) })).status).toBe(403);
      for (let time = 0; time < 2; time++) {
        const reply = await server.post(path, { key: left.key });
        expect(reply.status).toBe(410);
        expect(await reply.json()).toMatchObject({
          error: 'damaged',
          sentence: expect.stringContaining('damaged'),
        });
      }
      const reply = await server.post('/api/enter', { secret: left.secrets[0]! });
      expect(await reply.json()).toMatchObject({ error: 'closed' });
      expect(await server.ask('/api/classes')).toEqual({ classes: [] });
      await server.close();
      expect(namesIn(left.data)).toEqual(before);
    },
  );

  test('a device that its roll does not know any more is the only one that is lost', async () => {
    const left = await leaveClass();
    const [name = ''] = namesIn(left.data).filter((one) => one.startsWith('roll/'));
    for (const one of [name, `spare/${name}`]) damage(left.data, one);
    const { lost, server } = await bringBack(left);
    expect(lost()).toEqual({ questions: 0, work: true });
    const enter = async (secret: string) =>
      (await server.post('/api/enter', { secret, sessionId: left.sessionId })).status;
    const statuses = await Promise.all(left.secrets.map(enter));
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 403]);
  });

  test('a number in what is not encrypted cannot become another number', async () => {
    const left = await leaveClass();
    // 1 becomes 5: as JSON nothing is wrong with it.
    damage(left.data, 'about', (bytes) => flip(bytes, Buffer.from(bytes).indexOf('"epoch":1') + 8));
    await bringBack(left);
  });
});

describe('a class that waits', () => {
  const dates: readonly [string, number][] = [
    ['five hours ahead', 5 * hours],
    ['ten years ahead', 3_650 * days],
    ['a day back', -days],
    ['before 1970', -40_000 * days],
  ];
  test.each(dates)('[P48] is there when the date of the restart is %s', async (_name, jump) => {
    const left = await leaveClass();
    const server = await startOnDisk(left.data, createHeldClock(1_800_000_000_000 + jump));
    expect(await server.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
    server.clock.advance(600_000);
    expect(await server.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
  });

  test('[P48] is given up when servers have run for four hours without it, whatever the dates', async () => {
    const { data } = await leaveClass();
    for (const [, jump] of dates.slice(0, 3)) {
      const server = await startOnDisk(data, createHeldClock(1_800_000_000_000 + jump));
      expect(await server.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
      server.clock.advance(hours);
      await server.close();
    }
    const server = await startOnDisk(data);
    server.clock.advance(hours - 600_000);
    expect(await server.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
    server.clock.advance(600_000);
    await until(() => readdirSync(join(data, 'urns')).length === 0);
    expect(await server.ask('/api/classes')).toEqual({ classes: [] });
  });

  test('has waited as long when a server was killed meanwhile', async () => {
    const { data } = await leaveClass();
    const first = await startOnDisk(data);
    first.clock.advance(2 * hours);
    expect(await first.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
    const left = makeFolder();
    cpSync(data, left, { recursive: true });
    const second = await startOnDisk(left);
    second.clock.advance(2 * hours);
    await until(() => readdirSync(join(left, 'urns')).length === 0);
  });

  test('begins anew to be waited for when it has come back', async () => {
    const left = await leaveClass();
    const first = await startOnDisk(left.data);
    first.clock.advance(3 * hours);
    await first.close();
    const { server } = await bringBack(left);
    await server.close();
    const third = await startOnDisk(left.data);
    third.clock.advance(3 * hours);
    expect(await third.ask('/api/classes')).toMatchObject({ classes: [{ locked: true }] });
  });
});
