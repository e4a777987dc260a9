import {
  closeCode,
  messageType,
  readAck,
  readMessageType,
  writeIntent,
  writeTokenRequest,
} from '@sightline/protocol';
import { createDecoder } from 'lib0/decoding';
import { expect, test } from 'vitest';
import { until } from '../support/index.ts';
import { useAttacked } from './attacked.ts';
import { compose, endOf, intrude, step1 } from './intruder.ts';
import type { RawSocket } from '../support/raw-socket.ts';

const attacked = useAttacked();

const workOn = (step: string, ...items: string[]) =>
  JSON.stringify({
    type: 'work',
    step,
    work: { marks: items.map((item) => ({ item })), state: 'open' },
  });

function acksOf(raw: RawSocket) {
  return raw.frames.flatMap(({ payload }) => {
    const decoder = createDecoder(payload);
    return readMessageType(decoder) === messageType.ack ? [readAck(decoder)] : [];
  });
}

test('[P15] a number beyond the next closes the connection', async () => {
  const { target, seatSecret, teacherSecret } = attacked;
  for (const number of [0, 2, 99, 2 ** 40]) {
    const body = workOn('two-offers');
    const seat = intrude(target, 'board', seatSecret, writeIntent({ number, body }));
    const pause = writeIntent({ number, body: '{"type":"pause","on":true}' });
    const teacher = intrude(target, 'lectern', teacherSecret, pause);
    const ends = await Promise.all([endOf(seat), endOf(teacher)]);
    if (number > 0) for (const { code } of ends) expect(code).toBe(closeCode.outOfOrder.code);
    else for (const { code } of ends) expect(code).toBeGreaterThanOrEqual(4400);
    expect(acksOf(teacher)).toEqual([]);
  }
});

test('[P15] a number that is settled is acknowledged again and changes nothing', async () => {
  const { target, teacherSecret, room } = attacked;
  const { cursor } = room.teacher.lectern;
  const on = (value: boolean) => JSON.stringify({ type: 'lock', on: value });
  const raw = intrude(
    target,
    'lectern',
    teacherSecret,
    writeIntent({ number: 1, body: on(false) }),
    writeIntent({ number: 1, body: on(true) }),
    writeIntent({ number: 2, body: '{"type":"goToStep","step":"nowhere","seen":' + cursor + '}' }),
    writeIntent({ number: 2, body: on(true) }),
  );
  await until(raw, () => acksOf(raw).length === 4, 'four acknowledgements');
  expect(acksOf(raw)).toEqual([
    { number: 1, refusal: '' },
    { number: 1, refusal: '' },
    { number: 2, refusal: 'unknown' },
    { number: 2, refusal: 'unknown' },
  ]);
  raw.destroy();
});

const misfits: readonly string[] = [
  '',
  'null',
  '[]',
  '{}',
  '"work"',
  '{"type":"work"',
  '{"type":"end"}',
  '{"type":"admit","seat":"a"}',
  '{"type":"goToStep","step":"help","seen":0}',
  '{"type":"work","step":"two-offers","work":{"marks":[],"state":"yes"}}',
  '{"type":"work","step":"two-offers","work":{"marks":[],"state":"done"},"seat":"a"}',
  '{"type":"work","step":"two-offers","work":{"marks":[],"state":"done","name":"A"}}',
  '{"type":"work","step":"../secret","work":{"marks":[],"state":"done"}}',
  '{"type":"work","step":"two-offers","work":{"marks":{"length":1},"state":"done"}}',
  '{"__proto__":{"type":"work"},"step":"two-offers"}',
  '{"type":"work","step":"two-offers","work":{"__proto__":{},"marks":[],"state":"done"}}',
  workOn('x'.repeat(65)),
  workOn('two-offers', ...Array<string>(61).fill('1.1')),
  '['.repeat(2_000) + ']'.repeat(2_000),
];

test('[P17] an intent that does not fit its schema closes the connection', async () => {
  const { target, seatSecret } = attacked;
  for (const body of misfits) {
    const raw = intrude(target, 'board', seatSecret, writeIntent({ number: 1, body }));
    expect((await endOf(raw)).code, body.slice(0, 60)).toBe(closeCode.brokenFrame.code);
    expect(acksOf(raw)).toEqual([]);
  }
});

test('[P14] an intent over 4,096 bytes closes the connection', async () => {
  const { target, seatSecret } = attacked;
  const body = workOn('two-offers').padEnd(4_097);
  const raw = intrude(target, 'board', seatSecret, writeIntent({ number: 1, body }));
  expect((await endOf(raw)).code).toBe(closeCode.brokenFrame.code);
});

test('work that names what is not there is refused and kept nowhere', async () => {
  const { target, seatSecret } = attacked;
  const wrong = ['nowhere', 'help', 'constructor'].map((step) => workOn(step));
  const bodies = [...wrong, workOn('two-offers', '9.9'), workOn('two-offers', 'tostring')];
  const intents = bodies.map((body, index) => writeIntent({ number: index + 1, body }));
  const raw = intrude(target, 'board', seatSecret, ...intents);
  await until(raw, () => acksOf(raw).length === bodies.length, 'the acknowledgements');
  expect(new Set(acksOf(raw).map(({ refusal }) => refusal))).toEqual(new Set(['unknown']));
  raw.destroy();
});

test('[P19] a token for a question that is not open is empty', async () => {
  const { target, seatSecret } = attacked;
  const questions = ['abcdefghijklmnop', '', 'x'.repeat(32), '__proto__'];
  const raw = intrude(target, 'board', seatSecret, ...questions.map(writeTokenRequest));
  const tokens = () => raw.frames.filter(({ payload }) => payload[0] === messageType.token);
  await until(raw, () => tokens().length === questions.length, 'the tokens');
  for (const [index, { payload }] of tokens().entries())
    expect(payload).toEqual(Buffer.from(compose(messageType.token, questions[index]!, '')));
  raw.destroy();
});

test('a flood of good messages ends its connection, not the class', async () => {
  const { target, seatSecret } = attacked;
  const floods = [step1, writeTokenRequest('abcdefghijklmnop')].concat(
    writeIntent({ number: 1, body: workOn('nowhere') }),
  );
  for (const message of floods) {
    const raw = intrude(target, 'board', seatSecret, ...Array<Uint8Array>(500).fill(message));
    expect((await endOf(raw)).code).toBe(closeCode.tooMany.code);
  }
});
