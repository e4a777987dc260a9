import { holdsSecret, takeFragment } from '#lib/fragment.ts';

// Before anything is drawn: a secret does not stay in the address bar.
takeFragment(window);

// The link was pasted where one of these pages stood already: begin again with it. It is taken then, as a
// tab that may keep nothing would lose it on the way.
addEventListener('hashchange', () => {
  if (holdsSecret(location)) location.reload();
  else takeFragment(window);
});
