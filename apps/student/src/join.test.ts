import type { Surroundings } from '@sightline/session/client';
import { expect, test } from 'vitest';
import { join } from './join.ts';

/** A network that does with each request what the test says, and a clock that the test moves. */
function networkThat(answer: (signal: AbortSignal) => Promise<Response>) {
  const timers: { delayMs: number; run: () => void }[] = [];
  const surroundings: Surroundings = {
    origin: 'http://class.test',
    fetch: (_input, init) => answer(init!.signal!),
    WebSocket,
    random: (bytes) => new Uint8Array(bytes),
    now: () => 0,
    later: (delayMs, run) => void timers.push({ delayMs, run }),
  };
  return { surroundings, timers };
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

test('a code that opens a class gives the secret of a seat and the way in', async () => {
  const entry = { state: 'waiting', label: 'Blue heron' };
  const { surroundings } = networkThat(() => Promise.resolve(json(200, { secret: 's1', entry })));
  expect(await join(surroundings, 'K7M 2QX')).toEqual({ secret: 's1', entry });
});

test('a refusal is told by its name', async () => {
  const { surroundings } = networkThat(() => Promise.resolve(json(404, { error: 'unknown' })));
  expect(await join(surroundings, 'QQQ QQQ')).toEqual({ trouble: 'unknown' });
});

test('a network that swallows the request is given up after eight seconds', async () => {
  const { surroundings, timers } = networkThat(
    (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  const joining = join(surroundings, 'K7M2QX');
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([8_000]);
  timers[0]!.run();
  expect(await joining).toEqual({ trouble: 'unreachable' });
});

test('the page of a hotspot that stands between is not taken for the class', async () => {
  const { surroundings } = networkThat(() => Promise.resolve(new Response('<h1>Log in</h1>')));
  expect(await join(surroundings, 'K7M2QX')).toEqual({ trouble: 'unreachable' });
});

test('the server gets the six characters, whatever they were pasted with', async () => {
  const asked: string[] = [];
  const { surroundings } = networkThat(() => Promise.resolve(json(200, { secret: 's1' })));
  const listening: Surroundings = {
    ...surroundings,
    fetch: (input, init) => {
      asked.push(String(init?.body));
      return surroundings.fetch(input, init);
    },
  };
  const link = `See you at http://192.168.1.20:4173/?utm_source=${'a'.repeat(80)}#K7M2QX today`;
  for (const typed of ['\u200fCode: “к7м 2qх”\u200b', link]) await join(listening, typed);
  expect(await join(listening, 'no code at all, only words')).toEqual({ trouble: 'unknown' });
  expect(asked).toEqual(Array(2).fill('{"code":"K7M2QX"}'));
});
