import { closeCode, type EnterReply } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { GallerySeat } from './gallery/gallery-seat.svelte.ts';
import type { Scene } from './gallery/scene.ts';
import { scenes } from './gallery/scenes.ts';
import type { JoinOutcome } from './join.ts';
import { Visit, type ClassPart, type Doors } from './visit.svelte.ts';

interface Begin {
  kept?: string;
  emergency?: string;
  joins?: JoinOutcome | Promise<JoinOutcome>;
}

const View: ClassPart['View'] = () => ({});

/** A tab to which the class part comes when the test lets it. */
function arriveAt(
  scene: Scene,
  { kept = '', joins = { secret: 's2' }, emergency = '' }: Begin = {},
) {
  let secret = kept;
  const opened: Parameters<ClassPart['openSeat']>[] = [];
  const openSeat: ClassPart['openSeat'] = (...by) => {
    opened.push(by);
    return new GallerySeat(scene);
  };
  const asked: { delay: () => void; arrive: () => void }[] = [];
  const doors: Doors = {
    join: () => Promise.resolve(joins),
    bringClass: (delay) => {
      const { promise, resolve } = Promise.withResolvers<ClassPart>();
      asked.push({ delay, arrive: () => resolve({ openSeat, View }) });
      return promise;
    },
    reload: () => Promise.resolve(),
    askEmergency: () => {
      const line = {
        name: '',
        contact: emergency,
        purpose: 'now',
        whatFor: '',
        hours: '',
      } as const;
      return Promise.resolve(emergency ? { adults: [], lines: [line] } : undefined);
    },
    store: { read: () => secret, write: (value) => (secret = value), clear: () => (secret = '') },
  };
  return { visit: new Visit(doors, 'K7M2QX'), opened, asked, kept: () => secret };
}

/** The same with the seat open, where one was kept. */
async function visitTo(scene: Scene, begin: Begin = {}) {
  const tab = arriveAt(scene, begin);
  tab.asked[0]?.arrive();
  if (begin.kept) await expect.poll(() => tab.visit.seat).toBeDefined();
  return tab;
}

test('a tab without a seat offers the code from the address', async () => {
  const { visit } = await visitTo(scenes.lobby!);
  expect([visit.screen.name, visit.code]).toEqual(['join', 'K7M2QX']);
});

test('a reload goes back to the seat it has', async () => {
  const { visit, opened } = await visitTo(scenes.lobby!, { kept: 's1' });
  expect([visit.screen.name, opened]).toEqual(['lobby', [['s1', undefined]]]);
});

test('joining keeps the secret at once, and enters by the way in that came with it', async () => {
  const entry: EnterReply = { state: 'waiting', label: 'Blue heron' };
  const joins = { secret: 's2', entry };
  const { visit, opened, asked, kept } = await visitTo(scenes.lobby!, { joins });
  const joining = visit.join('k7m 2qx');
  await expect.poll(() => asked).toHaveLength(1);
  expect([visit.screen.name, visit.seat, kept()]).toEqual(['entering', undefined, 's2']);
  asked[0]!.arrive();
  await joining;
  expect([visit.screen.name, visit.View, opened]).toEqual(['lobby', View, [['s2', entry]]]);
});

test('a tab without a seat does not wait for the class part', () => {
  const { visit, asked } = arriveAt(scenes.lobby!);
  expect([visit.screen.name, asked]).toEqual(['join', []]);
});

describe('while the class part is not there', () => {
  test('the page is on its way in, and says so when that takes long', async () => {
    const { visit, asked } = arriveAt(scenes.lobby!, { kept: 's1' });
    expect([visit.screen.name, visit.isDelayed]).toEqual(['entering', false]);
    asked[0]!.delay();
    expect([visit.screen.name, visit.isDelayed]).toEqual(['entering', true]);
    asked[0]!.arrive();
    await expect.poll(() => visit.screen.name).toBe('lobby');
    expect(visit.isDelayed).toBe(false);
  });

  test('a delay that is told of too late changes nothing', async () => {
    const { visit, asked } = await visitTo(scenes.lobby!, { kept: 's1' });
    asked[0]!.delay();
    expect([visit.screen.name, visit.isDelayed]).toEqual(['lobby', false]);
  });

  test('leaving forgets the seat, which is never opened', async () => {
    const { visit, opened, asked, kept } = arriveAt(scenes.lobby!, { kept: 's1' });
    visit.leave();
    asked[0]!.delay();
    expect([visit.screen.name, visit.isDelayed, kept()]).toEqual(['join', false, '']);
    const joining = visit.join('k7m 2qx');
    await expect.poll(() => asked).toHaveLength(2);
    asked[0]!.arrive();
    asked[1]!.arrive();
    await joining;
    expect(opened).toEqual([['s2', undefined]]);
  });
});

test('who leaves while joining is under way gets no seat and keeps no secret', async () => {
  const reply = Promise.withResolvers<JoinOutcome>();
  const { visit, opened, kept } = await visitTo(scenes.lobby!, { joins: reply.promise });
  const joining = visit.join('k7m 2qx');
  visit.leave();
  reply.resolve({ secret: 's2' });
  await joining;
  expect([visit.screen.name, visit.isJoining, opened, kept()]).toEqual(['join', false, [], '']);
});

test('a code that opens nothing stays on the joining screen with the reason', async () => {
  const { visit } = await visitTo(scenes.lobby!, { joins: { trouble: 'unknown' } });
  await visit.join('nothing');
  expect([visit.screen.name, visit.trouble]).toEqual(['join', 'unknown']);
});

test('only a page that was loaded with its seat, or took it back, does not know what was answered', async () => {
  const { visit } = await visitTo(scenes.lobby!, { joins: { secret: 's2' } });
  expect(visit.isBack).toBe(false);
  void visit.join('k7m 2qx');
  await expect.poll(() => visit.screen.name).toBe('entering');
  expect(visit.isBack).toBe(false);
  const reloaded = await visitTo(scenes.lobby!, { kept: 's1' });
  expect(reloaded.visit.isBack).toBe(true);
  const draft = visit.draftOf('a');
  visit.reenter();
  expect(visit.isBack).toBe(true);
  expect(visit.draftOf('a')).not.toBe(draft);
});

describe('Help', () => {
  const numbers = ({ help }: Visit) => help?.lines.map(({ contact }) => contact);

  test('knows the emergency number before there is a class, and that class’s card in it', async () => {
    const { visit, asked } = arriveAt(scenes.lobby!, { emergency: '999' });
    expect(visit.help).toBeUndefined();
    await visit.learnEmergency();
    expect(numbers(visit)).toEqual(['999']);
    const joining = visit.join('k7m 2qx');
    await expect.poll(() => asked.length).toBe(1);
    expect(numbers(visit)).toEqual(['999']);
    asked[0]!.arrive();
    await joining;
    expect(visit.help?.adults).toHaveLength(2);
  });

  test('still knows it where a device is sent away before it has seen its class', async () => {
    const { visit } = await visitTo(scenes.removed!, { kept: 's1', emergency: '999' });
    await visit.learnEmergency();
    visit.follow();
    expect(visit.screen).toMatchObject({ name: 'ended', help: { lines: [{ contact: '999' }] } });
  });
});

test('one question keeps one draft, another has its own', async () => {
  const { visit } = await visitTo(scenes.lobby!);
  expect(visit.draftOf('a')).toBe(visit.draftOf('a'));
  expect(visit.draftOf('a')).not.toBe(visit.draftOf('b'));
});

describe('at the end of the class', () => {
  test('everything is forgotten but the help card', async () => {
    const { visit, kept } = await visitTo(scenes.over!, { kept: 's1' });
    const draft = visit.draftOf('a');
    visit.follow();
    expect(visit.screen).toMatchObject({ name: 'ended', ending: 'over' });
    expect(visit.help?.adults[0]?.name).toBe('Ms Okafor, school counsellor');
    expect([kept(), visit.seat, visit.seen]).toEqual(['', undefined, []]);
    expect(visit.draftOf('a')).not.toBe(draft);
  });

  test('a device that was removed forgets its seat', async () => {
    const { visit, kept } = await visitTo(scenes.removed!, { kept: 's1' });
    visit.follow();
    expect(visit.screen).toMatchObject({ name: 'ended', ending: 'removed' });
    expect(kept()).toBe('');
  });

  test('a seat that is not welcome any more leads back to joining', async () => {
    const { visit, kept } = await visitTo(scenes['not-welcome']!, { kept: 's1' });
    visit.follow();
    expect([visit.screen.name, visit.trouble, kept()]).toEqual(['join', 'notWelcome', '']);
  });
});

test('a seat that is open elsewhere can be taken back', async () => {
  const scene: Scene = { state: { kind: 'closed', reason: closeCode.takenOver } };
  const { visit, opened, asked, kept } = await visitTo(scene, { kept: 's1' });
  visit.follow();
  expect([visit.screen.name, kept()]).toEqual(['ended', 's1']);
  visit.reenter();
  expect(visit.screen.name).toBe('entering');
  asked[1]!.arrive();
  await expect.poll(() => opened.map(([secret]) => secret)).toEqual(['s1', 's1']);
});

test('leaving forgets the seat, the drafts, what was seen and the code', async () => {
  const { visit, kept } = await visitTo(scenes['poll-single']!, { kept: 's1' });
  visit.follow();
  expect(visit.seen).toHaveLength(1);
  visit.leave();
  expect([kept(), visit.screen.name, visit.seen, visit.code]).toEqual(['', 'join', [], '']);
});
