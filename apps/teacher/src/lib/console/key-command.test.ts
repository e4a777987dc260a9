import { expect, test } from 'vitest';
import { commandOf, type KeyPress } from './key-command.ts';

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
