import { charactersOf } from '@sightline/session/client';

/** A text in a field, and where the caret is in it. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/**
 * What a field of `most` characters, as people see them, takes of a text in which somebody has just
 * written up to the caret: what stood behind it stays, and no character is cut.
 */
export function fitText({ text, caret }: Typed, most: number): Typed {
  const behind = charactersOf(text.slice(caret)).slice(0, most);
  const before = charactersOf(text.slice(0, caret))
    .slice(0, most - behind.length)
    .join('');
  return { text: before + behind.join(''), caret: before.length };
}

/** Holds a field to so many characters; what is being composed is left alone until it is done. */
export function fits(most: number) {
  return (field: HTMLInputElement) => {
    const fit = (event: Event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      const caret = field.selectionStart ?? field.value.length;
      const fitting = fitText({ text: field.value, caret }, most);
      if (fitting.text === field.value) return;
      field.value = fitting.text;
      field.setSelectionRange(fitting.caret, fitting.caret);
      // No more input follows by itself where something was composed.
      if (event.type === 'compositionend') field.dispatchEvent(new Event('input'));
    };
    // Before the listener that hands the value on.
    field.addEventListener('input', fit, { capture: true });
    field.addEventListener('compositionend', fit);
    return () => {
      field.removeEventListener('input', fit, { capture: true });
      field.removeEventListener('compositionend', fit);
    };
  };
}
