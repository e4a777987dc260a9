import { readSyncRequest, syncType } from '@sightline/protocol';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Room } from './room.ts';

/** A reader that joins with the whole document and follows every frame. */
function follow(room: Room): { json(): unknown; readonly frames: Uint8Array[] } {
  const document = new Y.Doc();
  const frames: Uint8Array[] = [];
  const read = (frame: Uint8Array) => {
    frames.push(frame);
    const decoder = createDecoder(frame);
    readVarUint(decoder);
    readVarUint(decoder);
    Y.applyUpdate(document, readVarUint8Array(decoder));
  };
  read(room.whole());
  room.followers.add({ send: read, check: () => {} });
  return { json: () => document.getMap(room.name).toJSON(), frames };
}

const write = (room: Room, values: Record<string, unknown> & { sequence: number }) =>
  room.write(values);

describe('a room', () => {
  test('sends one frame for one change, however many keys it has', () => {
    const room = new Room('board');
    const reader = follow(room);
    write(room, { sequence: 1, wall: { screen: 'lobby' }, device: { screen: 'lobby' } });
    expect(reader.frames).toHaveLength(2);
    expect(reader.json()).toEqual({
      sequence: 1,
      wall: { screen: 'lobby' },
      device: { screen: 'lobby' },
    });
  });

  test('writes nothing when nothing but the sequence differs', () => {
    const room = new Room('board');
    write(room, { sequence: 1, wall: { screen: 'lobby' } });
    const reader = follow(room);
    write(room, { sequence: 2, wall: { screen: 'lobby' } });
    expect(reader.frames).toHaveLength(1);
    expect(reader.json()).toMatchObject({ sequence: 1 });
  });

  test('sends only the keys that changed', () => {
    const room = new Room('board');
    write(room, { sequence: 1, wall: { screen: 'blank' }, device: 'd'.repeat(5_000) });
    const reader = follow(room);
    write(room, { sequence: 2, wall: { screen: 'over' }, device: 'd'.repeat(5_000) });
    expect(reader.frames[1]!.length).toBeLessThan(200);
  });

  test('sends only what changed in an object: a result does not bring the step again', () => {
    const room = new Room('board');
    const device = { screen: 'step', step: 'd'.repeat(5_000), phase: 'open' };
    write(room, { sequence: 1, device });
    const reader = follow(room);
    const released = { kind: 'few' };
    write(room, { sequence: 2, device: { ...device, phase: 'results', released } });
    expect(reader.frames[1]!.length).toBeLessThan(200);
    expect(reader.json()).toEqual({
      sequence: 2,
      device: { ...device, phase: 'results', released },
    });
  });

  test('holds what was written last and nothing else, for all who follow', () => {
    const plain = fc.oneof(fc.constantFrom(null, 0, 'text', []), fc.array(fc.string()));
    const inner = fc.oneof(plain, fc.record({ deep: plain }));
    const object = fc.dictionary(fc.constantFrom('a', 'b', 'c'), inner, { maxKeys: 3 });
    const value = fc.oneof(plain, object);
    const values = fc.dictionary(fc.constantFrom('x', 'y', 'z'), value, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), (writes) => {
        const room = new Room('board');
        const early = follow(room);
        for (const [index, one] of writes.entries()) write(room, { ...one, sequence: index + 1 });
        for (const reader of [early, follow(room)]) {
          const { sequence, ...rest } = reader.json() as Record<string, unknown>;
          expect(sequence ?? 0).toBeLessThanOrEqual(writes.length);
          expect(rest).toEqual(JSON.parse(JSON.stringify(writes.at(-1))));
        }
      }),
    );
  });

  test('its sequence grows with every change, even when it is told a lower one', () => {
    const room = new Room('board');
    const reader = follow(room);
    const sequences = [5, 5, 2].map((sequence, position) => {
      write(room, { sequence, wall: position });
      return (reader.json() as { sequence: number }).sequence;
    });
    expect(sequences).toEqual([5, 6, 7]);
  });

  test('late joiners get the same as those who were there, and nothing that stood there before', () => {
    const room = new Room('lectern');
    const early = follow(room);
    write(room, { sequence: 1, now: 'a note of an earlier step' });
    write(room, { sequence: 2, now: 'the note of this step' });
    const late = follow(room);
    expect(late.json()).toEqual(early.json());
    expect(Buffer.from(room.whole()).toString('latin1')).not.toContain('earlier');
  });

  test('a change leaves a few bytes behind, not what stood there', () => {
    const room = new Room('board');
    for (let sequence = 1; sequence <= 1_000; sequence++)
      write(room, { sequence, wall: { step: 'x'.repeat(1_000), sequence } });
    expect(room.whole().length).toBeLessThan(1_200 + 20 * 1_000);
  });

  test('answers all who join at one version with the same bytes', () => {
    const room = new Room('board');
    write(room, { sequence: 1, wall: 1 });
    expect(room.whole()).toBe(room.whole());
    const decoder = createDecoder(room.whole());
    expect(readVarUint(decoder)).toBe(0);
    expect(readSyncRequest(decoder)).toBe(false);
    expect(room.whole()[1]).toBe(syncType.step2);
  });
});
