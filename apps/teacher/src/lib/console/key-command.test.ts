import { expect, test, vi } from 'vitest';
import { commandOf, isCharacterKey, isKeyTaken, type KeyPress } from './key-command.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['p', 'pause'],
  ['R', 'reveal'],
])('the key %j asks for %s', (key, command) => {
  expect(commandOf(press(key))).toBe(command);
});

test.each(['a', 'Enter', 'Tab', 'Escape', 'constructor'])('the key %j asks for nothing', (key) => {
  expect(commandOf(press(key))).toBeUndefined();
});

test('a key that is held down asks once', () => {
  expect(commandOf(press('PageDown', { repeat: true }))).toBeUndefined();
});

test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('a shortcut with %s is left alone', (key) => {
  expect(commandOf(press('p', { [key]: true }))).toBeUndefined();
});

/** What has the focus, as far as `closest` can tell. */
class Focused {
  readonly #selector: string;

  constructor(selector: string) {
    this.#selector = selector;
  }

  closest = (selectors: string) => (selectors.split(', ').includes(this.#selector) ? this : null);
}

vi.stubGlobal('Element', Focused);

const isTaken = (selector: string, key: string) =>
  isKeyTaken(new Focused(selector) as unknown as Element, key);

test.each(['input', 'textarea'])('whoever writes in %s has every key', (field) => {
  for (const key of ['b', 'PageDown', ' ', 'ArrowLeft']) expect(isTaken(field, key)).toBe(true);
});

test.each(['input[type="radio"]', 'input[type="checkbox"]'])(
  'a choice, %s, wants arrows and space; a clicker and the letters go on working',
  (choice) => {
    for (const key of [' ', 'ArrowLeft', 'ArrowRight']) expect(isTaken(choice, key)).toBe(true);
    for (const key of ['b', 'p', 'r', '.', 'PageDown', 'PageUp'])
      expect(isTaken(choice, key)).toBe(false);
  },
);

test('a button wants the space bar and nothing else', () => {
  expect(isTaken('button', ' ')).toBe(true);
  for (const key of ['b', 'ArrowRight', 'PageDown']) expect(isTaken('button', key)).toBe(false);
});

test('letters and the full stop type something; arrows, pages and space do not', () => {
  for (const key of ['b', 'B', 'p', 'r', '.']) expect(isCharacterKey(key)).toBe(true);
  for (const key of ['ArrowRight', 'PageUp', ' ']) expect(isCharacterKey(key)).toBe(false);
});
