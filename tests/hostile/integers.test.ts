import { closeCode, messageType, syncType, type RoomName } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { until } from '../support/index.ts';
import { writeRawFrame } from '../support/raw-socket.ts';
import { useAttacked } from './attacked.ts';
import { compose, endOf, intrude, knock } from './intruder.ts';

const attacked = useAttacked();

type Part = number | string | Uint8Array;

/** Integers that are not in their shortest form, or too large. */
const wrongForms: Readonly<Record<string, (value: number) => readonly number[]>> = {
  'one byte too long': (value) => [value | 0x80, 0x00],
  'three bytes too long': (value) => [value | 0x80, 0x80, 0x80, 0x00],
  'longer than any integer': (value) => [value | 0x80, ...Array<number>(12).fill(0x80), 0x00],
  'over 2^53': () => [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
};

/** The message with the integer at this position, or the length of the field there, in a wrong form. */
function distort(
  parts: readonly Part[],
  position: number,
  form: (value: number) => readonly number[],
) {
  return Buffer.concat(
    parts.map((part, index) => {
      const whole = compose(part);
      if (index !== position) return whole;
      const [integer = 0] = whole;
      return Buffer.from([...form(integer), ...whole.subarray(1)]);
    }),
  );
}

const work = '{"type":"work","step":"nowhere","work":{"marks":[],"state":"open"}}';
const messages: readonly { name: string; room: RoomName; parts: readonly Part[] }[] = [
  { name: 'sync', room: 'board', parts: [messageType.sync, syncType.step1, new Uint8Array([0])] },
  { name: 'intent', room: 'board', parts: [messageType.intent, 1, work] },
  {
    name: 'tokenRequest',
    room: 'board',
    parts: [messageType.tokenRequest, 'abcdefghijklmnop'],
  },
];

/** The message up to the middle of the integer at this position. */
function cutOff(parts: readonly Part[], position: number): Uint8Array {
  const before = parts.slice(0, position).map((part) => compose(part));
  const [integer = 0] = compose(parts[position]!);
  return Buffer.concat([...before, Buffer.from([integer | 0x80])]);
}

/** The message in every wrong form there is. */
function* distortions(parts: readonly Part[]): Generator<readonly [title: string, Uint8Array]> {
  for (const position of parts.keys()) {
    yield [`integer ${position} cut off`, cutOff(parts, position)];
    for (const [form, write] of Object.entries(wrongForms))
      yield [`integer ${position} ${form}`, distort(parts, position, write)];
  }
}

test('the messages that are distorted here are good ones', async () => {
  const { target, seatSecret } = attacked;
  const good = messages.map(({ parts }) => compose(...parts));
  const raw = intrude(target, 'board', seatSecret, ...good);
  const answers = [messageType.sync, messageType.ack, messageType.token];
  const types = () => raw.frames.map(({ payload }) => payload[0]);
  await until(raw, () => answers.every((type) => types().includes(type)), 'three answers');
  raw.destroy();
});

test('[P2] an integer in a wrong form is refused wherever it stands', async () => {
  const { target, seatSecret } = attacked;
  for (const { name, room, parts } of messages)
    for (const [title, frame] of distortions(parts)) {
      const { code } = await endOf(intrude(target, room, seatSecret, frame));
      expect(code, `${name}, ${title}`).toBe(closeCode.brokenFrame.code);
    }
});

test('[P2] the same holds for hello, before anybody is known', async () => {
  const { target, seatSecret } = attacked;
  for (const [title, frame] of distortions([messageType.hello, 1, seatSecret, 'intruder'])) {
    const { code } = await endOf(knock(target, 'board', writeRawFrame(frame)));
    expect(code, title).toBe(closeCode.brokenFrame.code);
  }
});

test('[P1] bytes left over after a message are refused', async () => {
  const { target, seatSecret } = attacked;
  for (const { name, room, parts } of messages) {
    const frame = Buffer.concat([compose(...parts), Buffer.from([0])]);
    const { code } = await endOf(intrude(target, room, seatSecret, frame));
    expect(code, name).toBe(closeCode.brokenFrame.code);
  }
});
