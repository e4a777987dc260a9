import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { createSeal } from './seal.ts';

const surroundings = createHeldClock();
const newSeal = () => createSeal(surroundings.random(32), surroundings);

describe('a seal', () => {
  test('opens what it closed under the same name', () => {
    const seal = newSeal();
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (name, plain) => {
        expect(Uint8Array.from(seal.open(name, seal.close(name, plain)))).toEqual(plain);
      }),
    );
  });

  test('refuses another name, another key, and every changed byte', () => {
    const seal = newSeal();
    const sealed = seal.close('one/a', Buffer.from('work of a seat'));
    expect(() => seal.open('two/a', sealed)).toThrow();
    expect(() => newSeal().open('one/a', sealed)).toThrow();
    for (let position = 0; position < sealed.length; position++) {
      const changed = Uint8Array.from(sealed);
      changed[position]! ^= 1;
      expect(() => seal.open('one/a', changed)).toThrow();
      expect(() => seal.open('one/a', sealed.subarray(0, position))).toThrow();
    }
  });

  test('closes the same text differently each time', () => {
    const seal = newSeal();
    const [one, two] = [seal.close('a', Buffer.from('x')), seal.close('a', Buffer.from('x'))];
    expect(one).not.toEqual(two);
  });
});
