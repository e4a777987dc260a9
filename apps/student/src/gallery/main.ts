import '@sightline/ui/styles/tokens.css';
import '@sightline/ui/styles/base.css';
import { browserSurroundings } from '@sightline/session/client';
import { mount } from 'svelte';
import App from '../App.svelte';
import { Covering } from '../covering.svelte.ts';
import { addFont } from '../font.ts';
import ClassScreen from '../screens/ClassScreen.svelte';
import { OtherTabs } from '../other-tabs.ts';
import type { KeptSeat } from '../seat-store.ts';
import { openTabStore } from '../tab-store.ts';
import { Visit } from '../visit.svelte.ts';
import { GallerySeat } from './gallery-seat.svelte.ts';
import GalleryWall from './GalleryWall.svelte';
import Index from './Index.svelte';
import { scenes } from './scenes.ts';

// For looking at every screen and every wall without a class: `vite dev`, then /gallery.html. Not part
// of the build.
const wall = /^#wall\/(.+)$/.exec(location.hash)?.[1];
const name = location.hash.slice(1);
const scene = scenes[name];
const gallerySeat: KeptSeat = {
  secret: 's1',
  sessionId: name,
  code: 'K7M2QX',
  sent: [],
  isEasy: false,
};
const seat = new GallerySeat(scene ?? { state: { kind: 'entering' } });
const visit = new Visit(
  {
    join: () => Promise.resolve({ trouble: 'unknown' }),
    giveUp: () => {},
    bringClass: (ondelay) => {
      if (!scene?.isDelayed) return Promise.resolve({ openSeat: () => seat, View: ClassScreen });
      ondelay();
      return new Promise(() => {});
    },
    reload: () => Promise.resolve(),
    askEmergency: () => Promise.resolve(undefined),
    store: {
      read: () => (scene ? { ...gallerySeat, sent: scene.sent ?? [] } : undefined),
      write: () => scene?.isForgetful !== true,
      clear: () => {},
    },
    tabs: new OtherTabs(undefined, browserSurroundings()),
  },
  scene?.link ?? '',
);

const covering = new Covering(openTabStore(() => sessionStorage));
const target = document.body;
if (wall) mount(GalleryWall, { target, props: { scene: scenes[wall] } });
else if (name)
  mount(App, { target, props: { visit, covering, onleave: () => location.replace('/?notes') } });
else mount(Index, { target });
addFont();
addEventListener('hashchange', () => location.reload());
