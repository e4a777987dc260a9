import type { KeyPress } from '../key-command.ts';

/** A key that is pressed alone, at no place that matters. */
export const pressOf = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  repeat: false,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  getModifierState: () => false,
  ...more,
});
