import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { writeBallot } from '@sightline/ballot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, heldToken, ServerProcess, until, type ScriptedSeat } from '../support/index.ts';
import { attack, type Attack } from './attack.ts';
import { expectToGoOn } from './calm.ts';
import { findTarget, pathOf } from './intruder.ts';

const isFull = process.env['SIGHTLINE_FULL'] === '1';
const samples = isFull ? 400 : 80;
const socketsEach = isFull ? 10_000 : 5_000;
const hostile = ['127.0.0.2', '127.0.0.3'];
/** Honest students come from one address, too, and not from the server's own. */
const honest = '127.0.0.4';
/** What is quicker is quick enough. Of so few, one slow answer is the slowest of a hundred. */
const floorMs = 250;

let server: ServerProcess;
const attacks: Attack[] = [];
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(async () => {
  for (const one of attacks) one.stop();
  await server.stop();
});

/** @returns the status, and how long it took */
function post(
  path: string,
  type: string,
  body: Uint8Array,
): Promise<{ status: number; ms: number }> {
  const start = performance.now();
  const { port } = server;
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; ms: number }>();
  const headers = { 'content-type': type, 'content-length': body.length };
  const asked = request(
    { host: '127.0.0.1', port, path, method: 'POST', headers, localAddress: honest, agent: false },
    (response) => {
      response.resume();
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, ms: performance.now() - start }),
      );
    },
  );
  asked.on('error', reject).end(body);
  return promise;
}

/** The time that 99 of 100 stay within. Five are under way at once. */
async function p99(
  count: number,
  ask: () => Promise<{ status: number; ms: number }>,
  status: number,
) {
  const times: number[] = [];
  const lane = async () => {
    while (times.length < count) {
      const answer = await ask();
      expect(answer.status).toBe(status);
      times.push(answer.ms);
    }
  };
  await Promise.all(Array.from({ length: 5 }, lane));
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
}

/** How long the server has run, and how long it has waited for a processor, in ms. */
async function turns({ pid }: ServerProcess): Promise<{ ran: number; waited: number }> {
  if (process.platform !== 'linux') return { ran: 0, waited: 0 };
  const [ran = 0, waited = 0] = (await readFile(`/proc/${pid}/schedstat`, 'utf8'))
    .split(' ')
    .map(Number);
  return { ran: ran / 1e6, waited: waited / 1e6 };
}

/** The same without what the server waited for other programs, such as other tests. */
async function measureAlone(room: Classroom, seats: readonly ScriptedSeat[]) {
  const before = await turns(server);
  const { joins, ballots } = await measure(room, seats);
  const after = await turns(server);
  const ran = after.ran - before.ran;
  const share = ran > 0 ? ran / (ran + after.waited - before.waited) : 1;
  return { joins: joins * share, ballots: ballots * share };
}

async function measure(room: Classroom, [seat]: readonly ScriptedSeat[]) {
  const { question } = await seat!.seesStep('first-look', 'open');
  const { id } = question!;
  const token = await until(seat!.link, () => heldToken(seat!, id), 'its token');
  const ballot = writeBallot({ question: id, token, answer: { kind: 'picked', picked: [0] } });
  const code = Buffer.from(JSON.stringify({ code: room.teacher.code }));
  return {
    joins: await p99(samples, () => post('/api/join', 'application/json', code), 200),
    ballots: await p99(samples, () => post('/urn', 'application/octet-stream', ballot), 204),
  };
}

/** A class in which a question is open, as large as every other. */
async function openClass() {
  const room = await Classroom.open(server, { headCount: 2 * samples });
  const seats = await room.join(3);
  await room.teacher.goTo('first-look');
  for (const seat of seats) await seat.answers('first-look', { kind: 'picked', picked: [0] });
  return { room, seats };
}

test(
  '[I13, P36] two hostile addresses at their worst slow nobody’s joining and nobody’s ballot',
  async () => {
    const undisturbed = await openClass();
    const quiet = await measureAlone(undisturbed.room, undisturbed.seats);
    const { room, seats } = await openClass();
    const path = pathOf(await findTarget(room), 'board');
    const moles = await room.join(hostile.length);
    for (const mole of moles) mole.close();
    const { port } = server;
    const orders = hostile.map((from, at) => {
      const { secret } = moles[at]!;
      return { port, from, sockets: socketsEach, secret, path };
    });
    attacks.push(...(await Promise.all(orders.map(attack))));
    const attacked = await measureAlone(room, seats);
    const most = (ms: number) => Math.max(2 * ms, floorMs);
    expect(attacked.joins, JSON.stringify({ quiet, attacked })).toBeLessThan(most(quiet.joins));
    expect(attacked.ballots, JSON.stringify({ quiet, attacked })).toBeLessThan(most(quiet.ballots));
    const second = await room.teacher.another();
    second.close();
    for (const one of [undisturbed.room, room]) {
      await expectToGoOn({ room: one });
      one.close();
    }
  },
  isFull ? 300_000 : 60_000,
);
