import { describe, expect, test, vi } from 'vitest';
import { commandOf, isCharacterKey, isKeyTaken, type KeyPress } from './key-command.ts';
import { pressOf as press } from './test-support/press.ts';

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
  isKeyTaken(new Focused(selector) as unknown as Element, press(key));

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
  for (const key of ['b', 'B', 'p', 'r', '.']) expect(isCharacterKey(press(key))).toBe(true);
  for (const key of ['ArrowRight', 'PageUp', ' ']) expect(isCharacterKey(press(key))).toBe(false);
});

/** What the places of B, P, R and the full stop type, and what the full stop alone asks for there. */
type Layout = readonly [name: string, b: string, p: string, r: string, period: string];

/** Layouts on which these places type no Latin letter: the place counts. */
const foreign: readonly Layout[] = [
  ['Russian', 'и', 'з', 'к', 'ю'],
  ['Ukrainian, with caps lock', 'И', 'З', 'К', 'Ю'],
  ['Bulgarian', 'ф', 'з', 'и', 'л'],
  ['Greek', 'β', 'π', 'ρ', '.'],
  ['Arabic', 'لا', 'ح', 'ق', 'ز'],
  ['Persian', 'ذ', 'ح', 'ق', '.'],
  ['Hebrew', 'נ', 'פ', 'ר', 'ץ'],
  ['Thai', 'ิ', 'ย', 'พ', 'ใ'],
  ['Hindi', 'व', 'ज', 'ी', '.'],
  ['Korean', 'ㅠ', 'ㅔ', 'ㄱ', '.'],
  ['Japanese kana', 'こ', 'せ', 'す', 'る'],
  ['Georgian', 'ბ', 'პ', 'რ', '.'],
  ['Armenian', 'պ', 'բ', 'ր', 'ղ'],
  ['Khmer', 'ប', 'ផ', 'រ', '។'],
];

describe.each(foreign)('on a keyboard in %s', (_name, b, p, r, period) => {
  test.each([
    [b, 'KeyB', 'blank'],
    [p, 'KeyP', 'pause'],
    [r, 'KeyR', 'reveal'],
    [period, 'Period', 'blank'],
  ])('%s at %s asks for %s, and is a key that types', (key, code, command) => {
    expect(commandOf(press(key, { code }))).toBe(command);
    expect(isCharacterKey(press(key, { code }))).toBe(true);
    for (const no of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const)
      expect(commandOf(press(key, { code, [no]: true })), no).toBeUndefined();
  });

  test('the other places ask for nothing', () => {
    for (const code of ['KeyA', 'KeyQ', 'Comma', 'Slash', 'Backquote', ''])
      expect(commandOf(press(p, { code })), code).toBeUndefined();
  });
});

type Stroke = readonly [
  layout: string,
  key: string,
  code: string,
  command: string | undefined,
  more?: Partial<KeyPress>,
];

/** Layouts with Latin letters: the letter counts, wherever it is; a clicker's full stop is a place. */
const latin: readonly Stroke[] = [
  ['QWERTZ', 'z', 'KeyY', undefined],
  ['QWERTZ', 'ö', 'Semicolon', undefined],
  ['QWERTZ, shifted full stop', ':', 'Period', undefined, { shiftKey: true }],
  ['AZERTY, a clicker', ':', 'Period', 'blank'],
  ['AZERTY, shifted', '.', 'Comma', 'blank', { shiftKey: true }],
  ['AZERTY, shifted, a clicker', '/', 'Period', undefined, { shiftKey: true }],
  ['AZERTY', 'b', 'KeyB', 'blank'],
  ['Dvorak', 'x', 'KeyB', undefined],
  ['Dvorak', 'b', 'KeyN', 'blank'],
  ['Dvorak', 'p', 'KeyR', 'pause'],
  ['Dvorak', 'r', 'KeyO', 'reveal'],
  ['Dvorak', 'l', 'KeyP', undefined],
  ['Dvorak', 'v', 'Period', undefined],
  ['Dvorak', '.', 'KeyE', 'blank'],
  ['Turkish Q, a clicker', 'ç', 'Period', 'blank'],
  ['Turkish F', 'ç', 'KeyB', undefined],
  ['Polish, with AltGr', '…', 'Period', undefined, { getModifierState: () => true }],
  ['Icelandic, with AltGr', 'þ', 'KeyP', undefined, { getModifierState: () => true }],
  ['Russian, where the full stop is', '.', 'Slash', 'blank'],
  ['Japanese, a wide space', '　', 'Space', 'next'],
];

test.for(latin)('on %s %s at %s asks for %s', ([, key, code, command, more]) => {
  expect(commandOf(press(key, { code, ...more }))).toBe(command);
});

test.each(['Process', 'Dead', 'Unidentified'])('%s asks for nothing anywhere', (key) => {
  for (const code of ['KeyB', 'KeyP', 'KeyR', 'Period'])
    expect(commandOf(press(key, { code })), code).toBeUndefined();
});

test('a button has a wide space, too', () => {
  const button = new Focused('button') as unknown as Element;
  expect(isKeyTaken(button, press('　', { code: 'Space' }))).toBe(true);
});
