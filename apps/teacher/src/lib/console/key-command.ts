import { plainKey, type KeyPress } from './plain-key.ts';

export type { KeyPress };

/** What a key, a clicker or a button of the bar asks for. */
export type Command = 'next' | 'back' | 'blank' | 'pause' | 'reveal';

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'blank',
  '.': 'blank',
  p: 'pause',
  r: 'reveal',
};

/** What a key press means to the class; nothing while it is held down or part of a shortcut. */
export function commandOf(press: KeyPress): Command | undefined {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  // The other Alt, which types more characters, says neither "Ctrl" nor "Alt" on Linux.
  if (press.getModifierState('AltGraph')) return undefined;
  const key = plainKey(press);
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}

/** A key that also types something: the teacher may switch these off, as WCAG 2.1.4 asks. */
export function isCharacterKey(press: KeyPress): boolean {
  const key = plainKey(press);
  return key.length === 1 && key !== ' ';
}

const writing = 'input, textarea, select, [contenteditable]';
const chosen = 'input[type="radio"], input[type="checkbox"]';
const pressed = 'button, a[href], summary';

/** Whether the element that has the focus wants this key for itself. */
export function isKeyTaken(target: EventTarget | null, press: KeyPress): boolean {
  if (!(target instanceof Element)) return false;
  const key = plainKey(press);
  if (target.closest(chosen)) return key === ' ' || key.startsWith('Arrow');
  if (target.closest(writing)) return true;
  return key === ' ' && target.closest(pressed) !== null;
}
