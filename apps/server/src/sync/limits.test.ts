import { closeCode, writeIntent } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { startTestClass, startTestServer } from '../../test-support/classroom.ts';
import type { Device } from '../../test-support/device.ts';
import { step1 } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

async function newClass() {
  return startTestClass(await startTestServer());
}

describe('limits', () => {
  test('[P21] sixty messages at once are answered, one more closes', async () => {
    const klass = await newClass();
    // Two of them were hello and the request for the document.
    const teacher = await klass.teacher();
    for (let number = 1; number <= 58; number++) teacher.intent(number, { type: 'noProjector' });
    await until(() => teacher.acks.length === 58);
    klass.server.clock.advance(1_000);
    for (let number = 59; number <= 78; number++) teacher.intent(number, { type: 'noProjector' });
    await until(() => teacher.acks.length === 78);
    teacher.intent(79, { type: 'noProjector' });
    expect((await teacher.closed).code).toBe(closeCode.tooMany.code);
  });

  test('[P21] the fifth request for the document within a moment closes', async () => {
    const klass = await newClass();
    const seat = await klass.seat();
    for (let request = 2; request <= 4; request++) seat.send(step1);
    await until(() => seat.frames.filter(([type, sub]) => type === 0 && sub === 1).length === 4);
    seat.send(step1);
    expect((await seat.closed).code).toBe(closeCode.tooMany.code);
  });

  test('[P23] a ninth teacher device takes the place of the first', async () => {
    const klass = await newClass();
    const devices: Device[] = [];
    for (let number = 1; number <= 9; number++)
      devices.push(await klass.teacher(`teacher-${number}`));
    expect((await devices[0]!.closed).code).toBe(closeCode.takenOver.code);
    for (const device of devices.slice(1))
      device.send(writeIntent({ number: 1, body: '{"type":"noProjector"}' }));
    for (const device of devices.slice(1)) await until(() => device.acks.length === 1);
  });
});
