import { closeCode } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { opcode, writeRawFrame } from '../support/raw-socket.ts';
import { useAttacked } from './attacked.ts';
import { compose, endOf, helloOf, intrude, knock } from './intruder.ts';

const attacked = useAttacked();

const fin = 0x80;
const bytes = Buffer.from('hello');
const closeWith = (payload: Buffer) => writeRawFrame(payload, { head: fin | opcode.close });
const endless = Buffer.from([
  fin | opcode.binary,
  0xff,
  0x7f,
  0xff,
  0xff,
  0xff,
  0xff,
  0xff,
  0xff,
  0xff,
]);

const brokenFrames = {
  'with reserved bits': writeRawFrame(bytes, { head: 0xf2 }),
  'with a reserved opcode': writeRawFrame(bytes, { head: fin | 3 }),
  'with a reserved control opcode': writeRawFrame(bytes, { head: fin | 0xb }),
  'without a mask': writeRawFrame(bytes, { mask: null }),
  'that declares 2^63 bytes': endless,
  'that is too long': writeRawFrame(Buffer.alloc(100_000)),
  'that continues nothing': writeRawFrame(bytes, { head: fin | opcode.continuation }),
  'that begins again inside a message': Buffer.concat([
    writeRawFrame(bytes, { head: opcode.binary }),
    writeRawFrame(bytes),
  ]),
  'that pings in pieces': writeRawFrame(bytes, { head: opcode.ping }),
  'that pings with 126 bytes': writeRawFrame(Buffer.alloc(126), { head: fin | opcode.ping }),
  'that closes with one byte': closeWith(Buffer.from([3])),
  'that closes with a code nobody may send': closeWith(Buffer.from([0x03, 0xed])),
  'that closes with words that are not UTF-8': closeWith(Buffer.from([0x03, 0xe8, 0xff, 0xfe])),
  'in a thousand pieces': Buffer.concat([
    writeRawFrame(bytes, { head: opcode.binary }),
    ...Array.from({ length: 1_000 }, () => writeRawFrame(bytes, { head: opcode.continuation })),
  ]),
};

test.each(Object.entries(brokenFrames))('a frame %s ends its connection only', async (_, frame) => {
  const stranger = knock(attacked.target, 'board', frame);
  const seat = knock(
    attacked.target,
    'board',
    Buffer.concat([writeRawFrame(helloOf(attacked.seatSecret)), frame]),
  );
  for (const { status, code } of await Promise.all([endOf(stranger), endOf(seat)])) {
    expect(status).toBe(101);
    expect([1002, 1005, 1006, 1007, 1008, 1009]).toContain(code);
  }
});

test('[P3] a text frame is a broken frame', async () => {
  const text = writeRawFrame(bytes, { head: fin | opcode.text });
  const hello = writeRawFrame(helloOf(attacked.seatSecret));
  const ends = [text, Buffer.concat([hello, text])].map((sent) =>
    endOf(knock(attacked.target, 'board', sent)),
  );
  for (const { code } of await Promise.all(ends)) expect(code).toBe(closeCode.brokenFrame.code);
});

test('[P3] a frame over 8,192 bytes is refused by its length', async () => {
  const { target, seatSecret } = attacked;
  const fits = compose(67, 1, new Uint8Array(8_192 - 4));
  expect(fits).toHaveLength(8_192);
  expect((await endOf(intrude(target, 'board', seatSecret, fits))).code).toBe(
    closeCode.brokenFrame.code,
  );
  const over = compose(67, 1, new Uint8Array(8_192 - 3));
  expect((await endOf(intrude(target, 'board', seatSecret, over))).code).toBe(
    closeCode.tooLarge.code,
  );
});

test('an empty frame is a broken frame', async () => {
  const { target, seatSecret } = attacked;
  const ends = [knock(target, 'board', writeRawFrame(Buffer.alloc(0)))]
    .concat(intrude(target, 'board', seatSecret, Buffer.alloc(0)))
    .map((raw) => endOf(raw));
  for (const { code } of await Promise.all(ends)) expect(code).toBe(closeCode.brokenFrame.code);
});
