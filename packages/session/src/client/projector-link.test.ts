import { messageType, writeWelcome } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { ProjectorLink } from './projector-link.ts';
import { FakeWorld } from './test-support/fake-world.ts';
import { makeBoard, typesSent, writeDocument } from './test-support/frames.ts';

test('a projector reads the board and asks for nothing', async () => {
  const world = new FakeWorld();
  const link = new ProjectorLink({ secret: 'secret', surroundings: world.surroundings });
  await world.admit({ role: 'projector', label: '' });
  world.socket.accept();
  world.socket.deliver(writeWelcome({ role: 'projector', lastNumber: 0, label: '' }));
  world.socket.deliver(writeDocument('board', makeBoard(1)));
  expect(link.board).toEqual(makeBoard(1));
  link.close();
  expect(link.state.kind).toBe('left');
  expect(world.sockets).toHaveLength(1);
  expect(typesSent(world.socket)).toEqual([messageType.hello, messageType.sync]);
});

test('a new device name is 32 characters, made anew for each link', async () => {
  const { createDevice } = await import('./device.ts');
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  expect(createDevice({ random })).toMatch(/^[0-9a-f]{32}$/);
  expect(createDevice({ random })).not.toBe(createDevice({ random }));
});
