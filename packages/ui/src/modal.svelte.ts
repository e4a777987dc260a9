import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * Opens a dialog over everything while `isOpen` says so. `onclose` is called when a person asks to
 * close it, and once it has closed.
 *
 * The browser tells that Escape has closed a dialog only a moment later. By then a button that was
 * pressed at once may have opened it anew: neither that press nor the dialog may be lost.
 */
export function modal(isOpen: () => boolean, onclose: () => void): Attachment<HTMLDialogElement> {
  return (dialog) => {
    $effect(() => {
      if (!isOpen()) dialog.close();
      else if (!dialog.open) dialog.showModal();
    });
    $effect(() => on(dialog, 'cancel', onclose));
    $effect(() =>
      on(dialog, 'close', () => {
        if (!dialog.open) onclose();
      }),
    );
  };
}
