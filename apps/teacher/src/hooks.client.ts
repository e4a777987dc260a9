import { takeFragment } from '#lib/fragment.ts';

// Before anything is drawn: a secret does not stay in the address bar.
takeFragment(window);

// The link was pasted where one of these pages stood already: begin again with it.
addEventListener('hashchange', () => {
  if (takeFragment(window)) location.reload();
});
