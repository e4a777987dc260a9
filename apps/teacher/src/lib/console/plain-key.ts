export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'repeat'
  | 'isComposing'
  | 'ctrlKey'
  | 'altKey'
  | 'metaKey'
  | 'shiftKey'
  | 'getModifierState'
>;

/** Our letters, by the place where they are on a keyboard that has them. */
const letters: Readonly<Record<string, string>> = { KeyB: 'b', KeyP: 'p', KeyR: 'r' };

/** `PageDown`, `Dead`, `Process`: the name of a key, and no character. */
const named = /^[A-Z][A-Za-z0-9]+$/;
/** One key of an Arabic or Thai keyboard can type two characters, or a mark without a letter. */
const foreign = /^(?!\p{Script=Latin})(\p{L}|\p{M})+$/u;

/**
 * The key that is meant: a character as a Latin keyboard has it, or the key's name; empty while a
 * character is being composed. A keyboard that has no Latin letters is read by the places of its keys.
 * A clicker's "blank" presses the place of the full stop, whatever that types here.
 */
export function plainKey({ key, code, shiftKey, isComposing }: KeyPress): string {
  if (isComposing || key === 'Process' || key === 'Dead') return '';
  if (named.test(key)) return key;
  if (/^\s$/u.test(key)) return ' ';
  if (foreign.test(key) && Object.hasOwn(letters, code)) return letters[code]!;
  if (code === 'Period' && !shiftKey && !/^[a-z]$/i.test(key)) return '.';
  return key.toLowerCase();
}
