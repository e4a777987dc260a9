import { expect, test } from 'vitest';
import { OtherTabs, type Channel } from './other-tabs.ts';
import type { KeptSeat } from './seat-store.ts';

const seatOf = (secret: string, sessionId = 'a'): KeptSeat => ({
  secret,
  sessionId,
  code: 'K7M2QX',
  sent: [],
  isEasy: false,
});

/** A browser whose tabs hear each other when the test lets them, and whose clock the test moves. */
function createBrowser() {
  const channels: Channel[] = [];
  const waiting: (() => void)[] = [];
  const timers: (() => void)[] = [];
  let now = 0;
  const openTab = () => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (message) => {
        const data = structuredClone(message);
        for (const other of channels)
          if (other !== channel)
            waiting.push(() => other.onmessage?.(new MessageEvent('message', { data })));
      },
    };
    channels.push(channel);
    const tabs = new OtherTabs(channel, { later: (_, run) => void timers.push(run) }, () => now);
    const gaveWay: string[] = [];
    tabs.ongiveway = ({ secret }) => void gaveWay.push(secret);
    return { tabs, gaveWay };
  };
  return {
    openTab,
    tick: () => void now++,
    deliver: () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) next();
    },
    runOut: () => {
      for (const run of timers.splice(0)) run();
    },
  };
}

test('a second tab finds the seat that a living one has, with what it knows by then', async () => {
  const { openTab, deliver } = createBrowser();
  const first = openTab().tabs;
  first.hold(seatOf('s1'));
  first.hold({ ...seatOf('s1'), sent: ['q1'] });
  const found = openTab().tabs.find();
  deliver();
  expect(await found).toEqual({ ...seatOf('s1'), sent: ['q1'] });
});

test('a tab without a seat, and one that has left, answer nobody', async () => {
  const { openTab, deliver, runOut } = createBrowser();
  const first = openTab().tabs;
  openTab();
  first.hold(seatOf('s1'));
  first.hold();
  const found = openTab().tabs.find();
  deliver();
  runOut();
  expect(await found).toBeUndefined();
});

test('a browser without channels leaves each tab alone', async () => {
  const tabs = new OtherTabs(undefined, { later: () => {} });
  tabs.hold(seatOf('s1'));
  expect(await tabs.find()).toBeUndefined();
});

test('of tabs that took a seat without hearing each other, all but the last give way', () => {
  const { openTab, tick, deliver } = createBrowser();
  const tabs = [openTab(), openTab(), openTab()];
  for (const [at, { tabs: tab }] of tabs.entries()) {
    tab.hold(seatOf(`s${at}`));
    tick();
  }
  deliver();
  expect(tabs.map(({ gaveWay }) => gaveWay.at(-1))).toEqual(['s2', 's2', undefined]);
});

test('of two that took one in the same moment exactly one gives way', () => {
  const { openTab, deliver } = createBrowser();
  const tabs = [openTab(), openTab()];
  for (const [at, { tabs: tab }] of tabs.entries()) tab.hold(seatOf(`s${at}`));
  deliver();
  expect(tabs.map(({ gaveWay }) => gaveWay)).toEqual([['s1'], []]);
});

test('a frozen tab that wakes and answers late does not win over a newer seat', () => {
  const { openTab, tick, deliver } = createBrowser();
  const frozen = openTab();
  frozen.tabs.hold(seatOf('s1'));
  deliver();
  tick();
  const next = openTab();
  void next.tabs.find();
  next.tabs.hold(seatOf('s2'));
  deliver();
  expect([frozen.gaveWay, next.gaveWay]).toEqual([['s2'], []]);
});

test('seats in two classes, and the same seat twice, are nobody’s quarrel', () => {
  const { openTab, tick, deliver } = createBrowser();
  const tabs = [openTab(), openTab(), openTab()];
  tabs[0]!.tabs.hold(seatOf('s1'));
  tick();
  tabs[1]!.tabs.hold(seatOf('s2', 'b'));
  tabs[2]!.tabs.hold(seatOf('s1'));
  deliver();
  expect(tabs.map(({ gaveWay }) => gaveWay)).toEqual([[], [], []]);
});
