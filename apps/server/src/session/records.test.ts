import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffRecords, joinState, splitState } from './records.ts';

const encode = (_name: string, value: unknown) => Buffer.from(JSON.stringify(value));

const byId = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,6}$/), fc.jsonValue({ maxDepth: 2 }));
const states = fc.record({
  code: fc.string(),
  scene: fc.jsonValue({ maxDepth: 2 }),
  seats: byId,
  presence: byId,
  desks: byId,
  ledgers: byId,
});

describe('records', () => {
  test('of a state give the state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(joinState(new Map([...splitState(state), ['about', 1]]))).toEqual(state);
      }),
    );
  });

  test('keep a key like __proto__ as what it is', () => {
    const seats = JSON.parse('{"__proto__":{"label":"x"}}') as object;
    const state = joinState(splitState({ seats, desks: {}, ledgers: {} }));
    expect(Object.keys(state['seats'] as object)).toEqual(['__proto__']);
    expect(({} as { label?: string }).label).toBeUndefined();
  });

  test('are written when they changed, appeared or went, and only then', () => {
    const same = { a: 1 };
    const before = new Map<string, unknown>([
      ['same', same],
      ['changed', { b: 1 }],
      ['gone', { c: 1 }],
    ]);
    const after = new Map<string, unknown>([
      ['same', same],
      ['changed', { b: 2 }],
      ['new', { d: 1 }],
    ]);
    const changes = diffRecords(before, after, encode);
    expect(
      changes.map(({ name, bytes }) => [name, bytes && Buffer.from(bytes).toString()]),
    ).toEqual([
      ['changed', '{"b":2}'],
      ['new', '{"d":1}'],
      ['gone', null],
    ]);
  });
});
