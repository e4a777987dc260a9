import '@sightline/ui/styles/tokens.css';
import '@sightline/ui/styles/base.css';
import { getLocale, getTextDirection } from '@sightline/ui/locale';
import { browserSurroundings, fetchWithin, giveUp } from '@sightline/session/client';
import { keepFresh } from '@sightline/ui';
import { mount, unmount } from 'svelte';
import { codeIn } from './address-code.ts';
import App from './App.svelte';
import { Covering } from './covering.svelte.ts';
import { askEmergency } from './emergency.ts';
import { addFont } from './font.ts';
import { join } from './join.ts';
import { Late } from './late.ts';
import Notes from './Notes.svelte';
import { OtherTabs } from './other-tabs.ts';
import { createSeatStore } from './seat-store.ts';
import { openTabStore } from './tab-store.ts';
import { Visit, type ClassPart, type Doors } from './visit.svelte.ts';

/** Where leaving ends: our own page, which says nothing. */
const neutral = '/?notes';

keepFresh(document.body);
document.documentElement.lang = getLocale();
document.documentElement.dir = getTextDirection();

function importClassPart(address?: string): Promise<ClassPart> {
  if (address) return import(/* @vite-ignore */ address) as Promise<ClassPart>;
  return import('./class-part.ts');
}

/** Once the code box can be seen: nothing may come before it. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** The code that the address brings, which does not stay there. */
function takeCode(): string {
  const code = codeIn(location);
  if (location.hash || location.search) history.replaceState(null, '', '/');
  return code;
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('sightline');
  } catch {
    return undefined;
  }
}

function openClass(): void {
  const code = takeCode();
  const surroundings = browserSurroundings();
  const tab = openTabStore(() => sessionStorage);
  const classPart = new Late(surroundings, importClassPart);
  const doors: Doors = {
    join: (typed, secret) => join(surroundings, typed, secret),
    giveUp: (secret) => giveUp(surroundings, secret),
    bringClass: (ondelay) => classPart.bring(ondelay),
    reload: async () => {
      const reply = await fetchWithin(surroundings, '/', { cache: 'no-store' });
      if (reply?.ok) location.reload();
    },
    askEmergency: () => askEmergency(surroundings),
    store: createSeatStore(tab),
    tabs: new OtherTabs(openChannel(), surroundings),
  };
  const visit = new Visit(doors, code);
  const covering = new Covering(tab);
  const app = mount(App, { target: document.body, props: { visit, covering, onleave } });
  let hasLeft = false;
  afterPaint(
    () =>
      void classPart
        .prepare()
        .then(() => visit.learnEmergency())
        .then(addFont),
  );

  function onleave(): void {
    hasLeft = true;
    const left = visit.leave();
    tab.clear();
    void unmount(app);
    document.body.replaceChildren();
    let isShown = false;
    const showNotes = () => {
      if (!isShown) openNotes();
      isShown = true;
    };
    surroundings.later(1_000, showNotes);
    // A new page forgets what this one had in memory. Without a network it would be the browser's error.
    void left
      .then(() => fetchWithin(surroundings, neutral, { cache: 'no-store' }))
      .then((reply) => {
        if (reply?.ok) return location.replace(neutral);
        history.replaceState(null, '', neutral);
        showNotes();
      });
  }

  addEventListener('hashchange', () => {
    const code = takeCode();
    if (code) visit.followLink(code);
  });

  // A page out of the browser's back-forward memory would show what was; its links are dead anyway.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.body.replaceChildren();
    if (hasLeft) location.replace(neutral);
    else location.reload();
  });
}

function openNotes(): void {
  mount(Notes, { target: document.body, props: { isPage: true } });
  afterPaint(addFont);
}

// A task of its own: together with reading this script and the browser's first layout it would keep a
// slow device busy for too long.
setTimeout(location.search === '?notes' && !location.hash ? openNotes : openClass);
