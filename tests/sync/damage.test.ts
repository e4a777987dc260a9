import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BallotOutcome } from '@sightline/session/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test('[I1, P31] after kill -9 and a damaged urn the class goes on, and the devices send their answers again', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(6);
  await room.teacher.goTo('first-look');
  await Promise.all(seats.map((seat) => seat.seesStep('first-look', 'open')));
  const again: Promise<BallotOutcome>[] = [];
  for (const seat of seats) {
    const { question } = await seat.seesStep('first-look', 'open');
    const { promise, resolve } = Promise.withResolvers<BallotOutcome>();
    again.push(promise);
    expect(await seat.link.castBallot(question!.id, { kind: 'picked', picked: [1] }, resolve)).toBe(
      'saved',
    );
  }

  await server.kill();
  const [session = ''] = readdirSync(join(server.dataFolder, 'urns'));
  const folder = join(server.dataFolder, 'urns', session);
  const [urn = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, urn));
  writeFileSync(join(folder, urn), bytes.fill(bytes[99]! ^ 1, 99, 100));
  for (const name of ['.DS_Store', 'Thumbs.db', `${urn} (1)`])
    writeFileSync(join(folder, name), 'not an urn');
  await server.restart();
  await Promise.all(seats.map((seat) => seat.is('away')));
  await room.teacher.restore();

  const { link } = room.teacher;
  await until(link, () => link.lectern?.class.lost.questions === 1, 'what was lost');
  expect(new Set(await Promise.all(again))).toEqual(new Set(['saved']));
  await room.teacher.reveal();
  const { now } = await room.teacher.reads(
    'the result',
    (read) => read.now?.released !== undefined,
  );
  expect(now!.released).toEqual({ kind: 'favourite', option: 1 });
  room.close();
});
