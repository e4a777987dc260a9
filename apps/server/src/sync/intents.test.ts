import { closeCode, messageType, writeIntent } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer, type TestClass } from '../../test-support/classroom.ts';
import { Device } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

async function newClass(): Promise<TestClass> {
  return startTestClass(await startTestServer());
}

const work = (...items: string[]) => ({
  type: 'work',
  step: 'two-offers',
  work: { marks: items.map((item) => ({ item })), state: 'open' },
});

/** A class in which the step to mark something in is open. */
async function newSpotClass() {
  const klass = await newClass();
  const teacher = await klass.teacher();
  await teacher.ask(1, { type: 'goToStep', step: 'two-offers', seen: 0 });
  return { klass, teacher };
}

describe('intents', () => {
  test('[P14] an intent beyond 4,096 bytes closes the connection', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    teacher.send(writeIntent({ number: 1, body: ' '.repeat(4_097) }));
    expect((await teacher.closed).code).toBe(closeCode.brokenFrame.code);
  });

  test('[P14] each device counts for itself', async () => {
    const klass = await newClass();
    const [one, two] = [await klass.teacher('device-one'), await klass.teacher('device-two')];
    expect(await one.ask(1, { type: 'blank', on: true })).toEqual({ number: 1, refusal: '' });
    expect(await two.ask(1, { type: 'blank', on: false })).toEqual({ number: 1, refusal: '' });
    expect(await one.ask(2, { type: 'blank', on: true })).toEqual({ number: 2, refusal: '' });
  });

  test('[P15] a settled number is acknowledged again and changes nothing', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    await teacher.ask(1, { type: 'pause', on: true });
    await teacher.ask(2, { type: 'pause', on: false });
    const before = teacher.json;
    teacher.intent(1, { type: 'pause', on: true });
    await until(() => teacher.acks.length === 3);
    expect(teacher.acks.at(-1)).toEqual({ number: 1, refusal: '' });
    await teacher.ask(3, { type: 'pause', on: false });
    expect(teacher.json).toEqual(before);
  });

  test('[P15] a number beyond the next, or 0, closes with 4412', async () => {
    const klass = await newClass();
    for (const number of [0, 2, 9_000_000]) {
      const teacher = await klass.teacher(`device-${number}`);
      teacher.intent(number, { type: 'pause', on: true });
      expect((await teacher.closed).code).toBe(closeCode.outOfOrder.code);
      expect(teacher.acks).toEqual([]);
    }
  });

  test('[P16] a refusal settles the number, and comes again when it is asked again', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    const move = { type: 'goToStep', step: 'first-look', seen: 7 };
    expect(await teacher.ask(1, move)).toEqual({ number: 1, refusal: 'moved' });
    teacher.intent(1, move);
    await until(() => teacher.acks.length === 2);
    expect(teacher.acks.at(-1)).toEqual({ number: 1, refusal: 'moved' });
    expect(await teacher.ask(2, { ...move, seen: 0 })).toEqual({ number: 2, refusal: '' });
  });

  test('[P16] two teacher devices that press next at once move the class once', async () => {
    const klass = await newClass();
    const [one, two] = [await klass.teacher('device-one'), await klass.teacher('device-two')];
    const next = { type: 'goToStep', step: 'ground-rules', seen: 0 };
    const acks = await Promise.all([one.ask(1, next), two.ask(1, next)]);
    expect(acks.map(({ refusal }) => refusal).sort()).toEqual(['', 'moved']);
  });

  test.for([
    ['text that is no JSON', '{'],
    ['another kind of value', '[]'],
    ['an unknown type', '{"type":"promote"}'],
    ['a field too many', '{"type":"end","now":true}'],
    ['a role smuggled in', '{"type":"end","role":"teacher"}'],
    ['a prototype', '{"type":"end","__proto__":{"role":"teacher"}}'],
    ['a constructor', '{"type":"end","constructor":{}}'],
    ['a wrong kind of field', '{"type":"pause","on":"yes"}'],
    ['a seat’s intent', JSON.stringify(work('1.1'))],
  ])('[P17] %s closes with 4400', async ([, body]) => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    teacher.send(writeIntent({ number: 1, body: body! }));
    expect((await teacher.closed).code).toBe(closeCode.brokenFrame.code);
  });

  test('[P17] a seat cannot ask for what a teacher asks for', async () => {
    const klass = await newClass();
    const seat = await klass.seat();
    seat.intent(1, { type: 'end' });
    expect((await seat.closed).code).toBe(closeCode.brokenFrame.code);
    expect((await klass.teacher()).json?.['class']).toMatchObject({ stage: 'lobby' });
  });

  test('[P18] a device that comes back hears the last number that is settled', async () => {
    const { klass } = await newSpotClass();
    const seat = await klass.seat('seat-device');
    await seat.ask(1, work('1.1'));
    await seat.ask(2, work('1.1', '1.2'));
    seat.close();
    await seat.closed;
    const back = await Device.follow(klass.target, { secret: seat.secret, device: 'seat-device' });
    expect(back.welcome.lastNumber).toBe(2);
    expect(back.desk).toEqual({
      'two-offers': { marks: [{ item: '1.1' }, { item: '1.2' }], state: 'open' },
    });
    expect(await back.ask(3, work())).toEqual({ number: 3, refusal: '' });
    const other = await Device.follow(klass.target, {
      secret: seat.secret,
      device: 'other-device',
    });
    expect(other.welcome.lastNumber).toBe(0);
  });

  test('[P18] devices of two seats with the same name do not share numbers', async () => {
    const { klass } = await newSpotClass();
    const [one, two] = [await klass.seat('same-device'), await klass.seat('same-device')];
    await one.ask(1, work('1.1'));
    expect(await two.ask(1, work('1.2'))).toEqual({ number: 1, refusal: '' });
    expect(two.welcome.lastNumber).toBe(0);
  });

  test('[I6] a seat’s work reaches no other device: not the board, not another seat', async () => {
    const { klass } = await newSpotClass();
    const [one, two] = [await klass.seat('device-one'), await klass.seat('device-two')];
    const heard = two.frames.length;
    await one.ask(1, work('1.1', '2.3'));
    klass.server.clock.advance(2_000);
    await until(() => two.count(messageType.beat) === 1);
    expect(two.frames.slice(heard).map(([type]) => type)).toEqual([messageType.beat]);
  });
});
