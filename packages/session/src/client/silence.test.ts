import { expect, test } from 'vitest';
import { Silence, silenceLimitMs } from './silence.ts';
import { FakeWorld } from './test-support/fake-world.ts';

function listen() {
  const world = new FakeWorld();
  const noticed: number[] = [];
  const silence = new Silence(world.surroundings, () => noticed.push(world.surroundings.now()));
  return { world, silence, noticed };
}

test('[P13] silence is noticed after 4.5 seconds, once', async () => {
  const { world, silence, noticed } = listen();
  silence.hear();
  await world.pass(silenceLimitMs - 1);
  expect(noticed).toEqual([]);
  await world.pass(60_000);
  expect(noticed).toEqual([1_000 + silenceLimitMs]);
});

test('a sound brings the end of a longer patience nearer', async () => {
  const { world, silence, noticed } = listen();
  silence.hear(8_000);
  await world.pass(100);
  silence.hear();
  await world.pass(silenceLimitMs);
  expect(noticed).toHaveLength(1);
});

test('every sound puts it off', async () => {
  const { world, silence, noticed } = listen();
  for (let beat = 0; beat < 20; beat++) {
    silence.hear();
    await world.pass(2_000);
  }
  expect(noticed).toEqual([]);
});

test('a page that was frozen first hears what arrived meanwhile', async () => {
  const { world, silence, noticed } = listen();
  silence.hear();
  world.freeze(60_000);
  await world.pass(0);
  silence.hear();
  await world.pass(4_000);
  expect(noticed).toEqual([]);
});

test('a page that was frozen notices the silence after it', async () => {
  const { world, silence, noticed } = listen();
  silence.hear();
  world.freeze(60_000);
  await world.pass(500);
  expect(noticed).toHaveLength(1);
});

test('nothing is noticed after a stop', async () => {
  const { world, silence, noticed } = listen();
  silence.hear();
  silence.stop();
  await world.pass(60_000);
  expect(noticed).toEqual([]);
});
