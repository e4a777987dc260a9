import { fitTyped, isWithin } from '@sightline/lesson/view';
import type { Attachment } from 'svelte/attachments';

/**
 * The field takes at most so many characters, as people see them. Before anybody else hears of what was
 * typed; what an input method has not finished yet is not cut.
 */
export function atMost(limit: number): Attachment<HTMLInputElement> {
  return (field) => {
    const cut = (event: Event): void => {
      if ((event instanceof InputEvent && event.isComposing) || isWithin(limit, field.value))
        return;
      const { text, caret } = fitTyped(limit, field.value, field.selectionEnd ?? Infinity);
      field.value = text;
      field.setSelectionRange(caret, caret);
    };
    const finish = (event: Event): void => {
      cut(event);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    field.addEventListener('input', cut, { capture: true });
    field.addEventListener('compositionend', finish);
    return () => {
      field.removeEventListener('input', cut, { capture: true });
      field.removeEventListener('compositionend', finish);
    };
  };
}
