import '@sightline/ui/styles/tokens.css';
import '@sightline/ui/styles/base.css';
import { getLocale, getTextDirection } from '@sightline/ui/locale';
import { browserSurroundings } from '@sightline/session/client';
import { SeatSession } from '@sightline/session/svelte';
import { mount, unmount } from 'svelte';
import { codeIn } from './address-code.ts';
import App from './App.svelte';
import { addFont } from './font.ts';
import { join } from './join.ts';
import Notes from './Notes.svelte';
import { createSeatStore } from './seat-store.ts';
import { Visit } from './visit.svelte.ts';

/** Where leaving ends: our own page, which says nothing. */
const neutral = '/?notes';

document.documentElement.lang = getLocale();
document.documentElement.dir = getTextDirection();

function openClass(): void {
  const code = codeIn(location.hash);
  if (location.hash) history.replaceState(null, '', '/');
  const openSeat = (secret: string) => new SeatSession({ secret });
  const doors = {
    join: (code: string) => join(browserSurroundings(), code),
    openSeat,
    store: createSeatStore(sessionStorage),
  };
  const visit = new Visit(doors, code);
  const app = mount(App, { target: document.body, props: { visit, onleave } });
  let hasLeft = false;

  function onleave(): void {
    hasLeft = true;
    visit.leave();
    void unmount(app);
    document.body.replaceChildren();
    location.replace(neutral);
  }

  // A page out of the browser's back-forward memory would show what was; its links are dead anyway.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.body.replaceChildren();
    if (hasLeft) location.replace(neutral);
    else location.reload();
  });
}

if (location.search === '?notes') mount(Notes, { target: document.body, props: { isPage: true } });
else openClass();

requestAnimationFrame(() => setTimeout(addFont));
