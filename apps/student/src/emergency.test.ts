import type { Surroundings } from '@sightline/session/client';
import { expect, test } from 'vitest';
import { askEmergency } from './emergency.ts';

/** A network that gives this answer, and remembers what it was asked. */
function networkThat(answer: () => Promise<Response>) {
  const asked: [unknown, RequestInit | undefined][] = [];
  const surroundings: Surroundings = {
    origin: 'http://class.test',
    fetch: (input, init) => {
      asked.push([input, init]);
      return answer();
    },
    WebSocket,
    random: (bytes) => new Uint8Array(bytes),
    now: () => 0,
    later: () => {},
  };
  return { surroundings, asked };
}

test('the number where the school is stands on a card that names nobody', async () => {
  const { surroundings, asked } = networkThat(() =>
    Promise.resolve(Response.json({ contact: '999' })),
  );
  expect(await askEmergency(surroundings)).toMatchObject({
    adults: [],
    lines: [{ contact: '999', purpose: 'now' }],
  });
  expect(asked).toEqual([
    ['http://class.test/api/emergency', expect.objectContaining({ credentials: 'omit' })],
  ]);
});

test.each([
  ['a school without a country', () => Promise.resolve(Response.json({ contact: '' }))],
  ['a refusal', () => Promise.resolve(Response.json({ contact: '1' }, { status: 404 }))],
  ['the page of a hotspot', () => Promise.resolve(new Response('<h1>Log in</h1>'))],
  ['no network', () => Promise.reject(new TypeError('offline'))],
])('%s gives no card', async (_, answer) => {
  expect(await askEmergency(networkThat(answer).surroundings)).toBeUndefined();
});
