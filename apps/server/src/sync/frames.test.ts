import { closeCode, frameLimit, messageType, syncType, writeIntent } from '@sightline/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { startTestClass, startTestServer, type TestClass } from '../../test-support/classroom.ts';
import { Device, step1, syncFrame } from '../../test-support/device.ts';
import { until } from '../../test-support/until.ts';

async function newClass(): Promise<TestClass> {
  return startTestClass(await startTestServer());
}

/** What closes a seat's connection after it sent this. */
async function closingOf(klass: TestClass, data: Uint8Array | string): Promise<number> {
  const seat = await klass.seat();
  seat.send(data);
  return (await seat.closed).code;
}

/** Unsigned LEB128 with `extra` bytes more than it needs. */
function overLong(value: number, extra: number): number[] {
  return [value | 0x80, ...Array<number>(extra - 1).fill(0x80), 0];
}

function badUpdate(): Uint8Array {
  const forged = new Y.Doc();
  forged.getMap('board').set('wall', { screen: 'forged' });
  return Y.encodeStateAsUpdate(forged);
}

describe('frames', () => {
  test('[P1] bytes after a message close the connection', async () => {
    const klass = await newClass();
    expect(await closingOf(klass, Uint8Array.of(...step1, 0))).toBe(closeCode.brokenFrame.code);
    expect(await closingOf(klass, Uint8Array.of(...step1, ...step1))).toBe(
      closeCode.brokenFrame.code,
    );
    expect(await closingOf(klass, new Uint8Array())).toBe(closeCode.brokenFrame.code);
  });

  test('[P2] an over-long integer closes the connection, wherever it stands', async () => {
    const klass = await newClass();
    const vector = step1.slice(2);
    const forged = [
      [...overLong(0, 1), 0, ...vector],
      [...overLong(0, 7), 0, ...vector],
      [0, ...overLong(0, 1), ...vector],
      [0, ...overLong(2, 1), ...badUpdate()],
      [0, 0, ...overLong(1, 1), 0],
      [...overLong(messageType.intent, 1), 1, 2, 123, 125],
    ];
    for (const frame of forged)
      expect(await closingOf(klass, Uint8Array.from(frame))).toBe(closeCode.brokenFrame.code);
  });

  test('[P3] a frame over 8,192 bytes closes with 4413 and one of just that size does not', async () => {
    const klass = await newClass();
    const frame = (size: number) => Uint8Array.of(messageType.intent, ...Array(size - 1).fill(0));
    expect(await closingOf(klass, frame(frameLimit + 1))).toBe(closeCode.tooLarge.code);
    expect(await closingOf(klass, frame(frameLimit))).not.toBe(closeCode.tooLarge.code);
    expect(await closingOf(klass, frame(2 * frameLimit + 1))).toBe(1009);
  });

  test('[P3] a text frame closes the connection', async () => {
    const klass = await newClass();
    expect(await closingOf(klass, 'hello')).toBe(closeCode.brokenFrame.code);
    expect(await closingOf(klass, '')).toBe(closeCode.brokenFrame.code);
  });

  test('a frame that breaks the WebSocket protocol itself ends its own connection only', async () => {
    const klass = await newClass();
    const witness = await klass.seat('witness-device');
    const broken = {
      'reserved bits': [0xf2, 0x80, 0, 0, 0, 0],
      'an unknown opcode': [0x83, 0x80, 0, 0, 0, 0],
      'no mask': [0x82, 0x01, 0x00],
      'a length of 2^63': [0x82, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
      'a long ping': [0x89, 0xfe, 0x01, 0x00, 0, 0, 0, 0],
      'a continuation of nothing': [0x80, 0x80, 0, 0, 0, 0],
      'a close code that is none': [0x88, 0x82, 0, 0, 0, 0, 0, 1],
      'text that is no UTF-8': [0x81, 0x81, 0, 0, 0, 0, 0xff],
    };
    for (const bytes of Object.values(broken)) {
      const seat = await klass.seat();
      seat.raw.write(Uint8Array.from(bytes));
      expect([1002, 1006, 1007, 1009]).toContain((await seat.closed).code);
    }
    klass.server.clock.advance(2_000);
    await until(() => witness.count(messageType.beat) > 0);
  });

  test('a fragment that is never finished keeps nobody waiting', async () => {
    const klass = await newClass();
    const seat = await klass.seat();
    const witness = await klass.seat('witness-device');
    seat.raw.write(Uint8Array.of(0x02, 0x81, 0, 0, 0, 0, 0));
    klass.server.clock.advance(2_000);
    await until(() => witness.count(messageType.beat) > 0);
    for (let fragment = 0; fragment < 100; fragment++)
      seat.raw.write(Uint8Array.of(0x00, 0x81, 0, 0, 0, 0, 0));
    expect((await seat.closed).code).toBe(1008);
  });

  test('[P10] an update or step 2 closes with 4403 and changes nothing', async () => {
    const klass = await newClass();
    const witness = await klass.seat('witness-device');
    const before = witness.json;
    for (const type of [syncType.step2, syncType.update])
      expect(await closingOf(klass, syncFrame(type, badUpdate()))).toBe(closeCode.notAllowed.code);
    // Undecoded: what would break a decoder closes in the same way.
    expect(await closingOf(klass, Uint8Array.of(0, 2, 0xff, 0xff, 0xff))).toBe(
      closeCode.notAllowed.code,
    );
    expect(witness.json).toEqual(before);
    expect((await klass.seat('late-device')).json).toEqual(before);
  });

  test('[P11] step 1 is answered with the whole document, whatever vector it holds', async () => {
    const klass = await newClass();
    const seat = await klass.seat();
    const vectors = [[], [0], [1, 255, 255, 255], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]];
    const whole = seat.frames.find(([type, sub]) => type === 0 && sub === syncType.step2);
    for (const [position, vector] of vectors.entries()) {
      // Requests are few in a while: see P21.
      klass.server.clock.advance(10_000);
      const before = seat.frames.filter(([type]) => type === 0).length;
      seat.send(syncFrame(syncType.step1, Uint8Array.from(vector)));
      await until(() => seat.frames.filter(([type]) => type === 0).length > before);
      const latest = seat.frames.filter(([type]) => type === 0).at(-1);
      expect(latest, `vector ${position}`).toEqual(whole);
    }
  });

  test('[P12] the server sends no step 1 and no awareness', async () => {
    const klass = await newClass();
    const teacher = await klass.teacher();
    const seat = await klass.seat();
    await teacher.ask(1, { type: 'goToStep', step: 'two-offers', seen: 0 });
    await until(() => JSON.stringify(seat.json).includes('two-offers'));
    for (const [type, sub] of [...teacher.frames, ...seat.frames]) {
      expect([0, 65, 66, 68, 69, 71]).toContain(type);
      if (type === 0) expect([syncType.step2, syncType.update]).toContain(sub);
    }
  });

  test('random frames never change the board, and the server goes on', async () => {
    const klass = await newClass();
    const witness = await klass.seat('witness-device');
    const { secret } = await klass.join();
    const before = witness.json;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const device = await Device.greet(klass.target, { secret });
        device.send(bytes);
        device.send(writeIntent({ number: 1, body: '{}' }));
        await device.closed;
      }),
      { numRuns: 150 },
    );
    expect(witness.json).toEqual(before);
    klass.server.clock.advance(2_000);
    await until(() => witness.count(messageType.beat) > 0);
    expect(klass.server.journal.count('fault')).toBe(0);
  });
});
