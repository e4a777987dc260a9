import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { closeCode, messageType } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { until, type ServerProcess } from '../support/index.ts';
import { opcode, RawSocket, writeRawFrame } from '../support/raw-socket.ts';
import { useAttacked } from './attacked.ts';
import { expectToGoOn } from './calm.ts';
import { endOf, helloOf, intrude, knock, pathOf, step1 } from './intruder.ts';

const attacked = useAttacked((crowded) => expectToGoOn(crowded));

/** Megabytes of memory that the server holds now. */
async function memoryOf({ pid }: ServerProcess): Promise<number> {
  if (process.platform !== 'linux')
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1_024;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1_024;
}

test('readers that never read hold nobody up', async () => {
  const { target, projectorSecret } = attacked;
  const idle = Array.from({ length: 10 }, () => {
    const raw = intrude(target, 'board', projectorSecret, step1);
    raw.socket.pause();
    return raw;
  });
  await expectToGoOn(attacked, 30);
  for (const raw of idle) raw.destroy();
});

test('a flood of pings from one that never reads costs little memory', async () => {
  const { target, projectorSecret, room } = attacked;
  const raw = intrude(target, 'board', projectorSecret, step1);
  raw.socket.pause();
  const ping = writeRawFrame(Buffer.alloc(125), { head: 0x80 | opcode.ping });
  const thousand = Buffer.concat(Array<Buffer>(1_000).fill(ping));
  const atFirst = await memoryOf(room.server);
  for (let sent = 0; sent < 500 && raw.socket.writable; sent++) {
    const isTaken = raw.socket.write(thousand);
    if (!isTaken)
      await Promise.race([new Promise((go) => raw.socket.once('drain', go)), raw.ended]);
  }
  expect((await memoryOf(room.server)) / atFirst).toBeLessThan(1.5);
  raw.destroy();
}, 60_000);

test('connections that say nothing are closed, and those that never finish their request', async () => {
  const { target } = attacked;
  const silent = Array.from({ length: 200 }, () => knock(target, 'board', Buffer.alloc(0)));
  const halves = Array.from({ length: 200 }, () => connect(target.port, '127.0.0.1'));
  const ended = halves.map((half) => new Promise((resolve) => half.once('close', resolve)));
  for (const half of halves) {
    half.on('error', () => {});
    half.resume();
    half.write(`GET ${pathOf(target, 'board')} HTTP/1.1\r\nHost: 127.0.0.1`);
  }
  await expectToGoOn(attacked, 30);
  const ends = await Promise.all(silent.map((raw) => endOf(raw, 15_000)));
  expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([closeCode.silent.code]));
  await Promise.all(ended);
}, 60_000);

test('a storm of devices that come and go leaves nothing behind', async () => {
  const { target, seatSecret, projectorSecret, room } = attacked;
  const atFirst = await memoryOf(room.server);
  for (let wave = 0; wave < 20; wave++) {
    const storm = Array.from({ length: 20 }, (_, index) =>
      intrude(target, 'board', index % 2 ? seatSecret : projectorSecret, step1),
    );
    await Promise.all(storm.map((raw) => new Promise((go) => raw.socket.once('data', go))));
    for (const raw of storm) raw.destroy();
  }
  expect((await memoryOf(room.server)) / atFirst).toBeLessThan(1.5);
});

test('frames that trickle in byte by byte are read as if they came at once', async () => {
  const { target, room } = attacked;
  // One whose messages were too many rests first.
  const [rested] = await room.join(1);
  const raw = new RawSocket(target.port, pathOf(target, 'board'));
  raw.socket.setNoDelay(true);
  for (const byte of Buffer.concat([helloOf(rested!.secret), step1].map((m) => writeRawFrame(m))))
    raw.write(Buffer.from([byte]));
  await until(raw, () => raw.frames.length === 3, 'three frames');
  const { welcome, desk, sync } = messageType;
  expect(raw.frames.map(({ payload }) => payload[0])).toEqual([welcome, desk, sync]);
  raw.destroy();
});
