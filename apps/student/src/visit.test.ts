import { closeCode, type EnterReply } from '@sightline/protocol';
import { activityOn } from '@sightline/session/client';
import { describe, expect, test } from 'vitest';
import { GallerySeat } from './gallery/gallery-seat.svelte.ts';
import type { Scene } from './gallery/scene.ts';
import { scenes } from './gallery/scenes.ts';
import type { JoinOutcome } from './join.ts';
import type { KeptSeat } from './seat-store.ts';
import type { StepBoard } from './screen.ts';
import { Visit, type ClassPart, type Doors } from './visit.svelte.ts';

interface Begin {
  kept?: string | KeptSeat;
  /** What the address brings. */
  code?: string;
  /** What another living tab has. */
  elsewhere?: KeptSeat;
  isRefused?: boolean;
  emergency?: string;
  joins?: JoinOutcome | Promise<JoinOutcome>;
}

const seatOf = (secret: string, news: Partial<KeptSeat> = {}): KeptSeat => ({
  secret,
  sessionId: 'a',
  code: 'K7M2QX',
  sent: [],
  isEasy: false,
  ...news,
});
const joined = { secret: 's2', sessionId: 'b' };

const View: ClassPart['View'] = () => ({});

/** A tab to which the class part comes when the test lets it. */
function arriveAt(
  scene: Scene,
  {
    kept = '',
    joins = joined,
    emergency = '',
    code = 'K7M2QX',
    elsewhere,
    isRefused = false,
  }: Begin = {},
) {
  let own = typeof kept === 'string' ? (kept ? seatOf(kept) : undefined) : kept;
  const around: { held: KeptSeat | undefined; elsewhere: KeptSeat | undefined } = {
    held: undefined,
    elsewhere,
  };
  const asksToJoin: Parameters<Doors['join']>[] = [];
  const opened: Parameters<ClassPart['openSeat']>[] = [];
  const givenUp: string[] = [];
  const openSeat: ClassPart['openSeat'] = (...by) => {
    opened.push(by);
    return Object.assign(new GallerySeat(scene), { leave: () => void givenUp.push(by[0]) });
  };
  const asked: { delay: () => void; arrive: () => void }[] = [];
  const doors: Doors = {
    join: (...by) => {
      asksToJoin.push(by);
      return Promise.resolve(joins);
    },
    giveUp: (secret) => void givenUp.push(secret),
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
    store: {
      read: () => own,
      write: (seat) => {
        own = seat;
        return !isRefused;
      },
      clear: () => (own = undefined),
    },
    tabs: {
      find: () => Promise.resolve(around.elsewhere),
      hold: (seat) => void (around.held = seat),
      ongiveway: () => {},
    },
  };
  const visit = new Visit(doors, code);
  return {
    visit,
    opened,
    asked,
    asksToJoin,
    givenUp,
    around,
    giveWay: (seat: KeptSeat) => doors.tabs.ongiveway(seat),
    kept: () => own?.secret ?? '',
    own: () => own,
  };
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
  const joins = { ...joined, entry };
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
    void visit.leave();
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
  const tab = await visitTo(scenes.lobby!, { joins: reply.promise });
  const { visit, opened, kept, givenUp } = tab;
  const joining = visit.join('k7m 2qx');
  await expect.poll(() => tab.asksToJoin).toHaveLength(1);
  const left = visit.leave();
  reply.resolve(joined);
  await left;
  expect(givenUp).toEqual(['s2']);
  await joining;
  expect([visit.screen.name, visit.isJoining, opened, kept()]).toEqual(['join', false, [], '']);
});

test('who leaves gives the seat up, whether it is open yet or not', async () => {
  const open = await visitTo(scenes.lobby!, { kept: 's1' });
  void open.visit.leave();
  const early = arriveAt(scenes.lobby!, { kept: 's1' });
  void early.visit.leave();
  expect([open.givenUp, early.givenUp]).toEqual([['s1'], ['s1']]);
});

test('a seat that is open in another window, or that our own fault closed, is not given up', async () => {
  const { visit, givenUp } = await visitTo(scenes['taken-over']!, { kept: 's1' });
  visit.follow();
  expect([visit.screen.name, givenUp]).toEqual(['ended', []]);
});

test('a code that opens nothing stays on the joining screen with the reason', async () => {
  const { visit } = await visitTo(scenes.lobby!, { joins: { trouble: 'unknown' } });
  await visit.join('nothing');
  expect([visit.screen.name, visit.trouble]).toEqual(['join', 'unknown']);
});

test('only a page that was loaded with its seat, or took it back, does not know what was answered', async () => {
  const { visit } = await visitTo(scenes.lobby!, { joins: joined });
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
  void visit.leave();
  expect([kept(), visit.screen.name, visit.seen, visit.code]).toEqual(['', 'join', [], '']);
});

describe('a link to another class, in a tab that has a seat', () => {
  const link = { kept: 's1', code: 'QQQQQQ' };

  test('leads to its code box where the old class is over', async () => {
    for (const name of ['over', 'not-welcome', 'removed']) {
      const { visit, kept } = await visitTo(scenes[name]!, link);
      visit.follow();
      expect([visit.screen.name, visit.code, visit.trouble, visit.isTorn, kept()]).toEqual([
        ...['join', 'QQQQQQ', '', false, ''],
      ]);
    }
  });

  test('asks where it goes on, and what stays is the seat', async () => {
    const { visit, asksToJoin, kept } = await visitTo(scenes.lobby!, link);
    expect([visit.screen.name, visit.isTorn]).toEqual(['lobby', true]);
    visit.stay();
    expect([visit.isTorn, visit.screen.name, kept(), asksToJoin]).toEqual([
      false,
      'lobby',
      's1',
      [],
    ]);
  });

  test('leaves the old class once the new one has a seat, and forgets it', async () => {
    const { visit, asked, asksToJoin, opened, own } = await visitTo(scenes['poll-single']!, link);
    visit.follow();
    visit.easyRead.isOn = true;
    const changing = visit.changeClass();
    await expect.poll(() => asked).toHaveLength(2);
    asked[1]!.arrive();
    await changing;
    expect(asksToJoin).toEqual([['QQQQQQ', 's1']]);
    expect(opened.map(([secret]) => secret)).toEqual(['s1', 's2']);
    expect([visit.isTorn, visit.seen, visit.easyRead.isOn]).toEqual([false, [], false]);
    expect(own()).toEqual(seatOf('s2', { sessionId: 'b', code: 'QQQQQQ' }));
  });

  test('keeps the seat where it opens nothing, and says why', async () => {
    const { visit, kept } = await visitTo(scenes.lobby!, {
      ...link,
      joins: { trouble: 'unknown' },
    });
    await visit.changeClass();
    expect([visit.isTorn, visit.trouble, visit.screen.name, kept()]).toEqual([
      ...[true, 'unknown', 'lobby', 's1'],
    ]);
    visit.stay();
    expect([visit.isTorn, visit.trouble]).toEqual([false, '']);
  });

  test('keeps the seat where its new code leads to the same class', async () => {
    const joins = { secret: 's1', sessionId: 'a' };
    const { visit, opened, own } = await visitTo(scenes.lobby!, { ...link, joins });
    await visit.changeClass();
    expect([visit.isTorn, visit.screen.name, opened.length]).toEqual([false, 'lobby', 1]);
    expect(own()).toEqual(seatOf('s1', { code: 'QQQQQQ' }));
  });

  test('asks nothing before it is known whether the old class is over', async () => {
    const { visit } = await visitTo(scenes.entering!, link);
    expect([visit.screen.name, visit.isTorn]).toEqual(['entering', false]);
  });

  test('is the same while the page is open', async () => {
    const { visit } = await visitTo(scenes.lobby!, { kept: 's1' });
    visit.followLink('K7M2QX');
    expect(visit.isTorn).toBe(false);
    visit.followLink('QQQQQQ');
    expect(visit.isTorn).toBe(true);
  });

  test('fills the code box in, on the last page of a class as before any', async () => {
    const over = await visitTo(scenes.over!, { kept: 's1' });
    over.visit.follow();
    over.visit.followLink('QQQQQQ');
    const anew = await visitTo(scenes.lobby!);
    anew.visit.followLink('QQQQQQ');
    for (const { visit } of [over, anew])
      expect([visit.screen.name, visit.code]).toEqual(['join', 'QQQQQQ']);
  });
});

describe('of the tabs of one browser', () => {
  const elsewhere = seatOf('s1', { sent: ['q1'] });
  const arrives = async (tab: ReturnType<typeof arriveAt>) => {
    await expect.poll(() => tab.asked).toHaveLength(1);
    tab.asked[0]!.arrive();
    await expect.poll(() => tab.visit.seat).toBeDefined();
  };

  test('a second one takes the seat over that a living one has, with or without a link', async () => {
    for (const code of ['', 'K7M2QX']) {
      const tab = arriveAt(scenes.lobby!, { elsewhere, code });
      await arrives(tab);
      expect([tab.opened, tab.own(), tab.around.held]).toEqual([
        [['s1', undefined]],
        elsewhere,
        elsewhere,
      ]);
      expect([tab.visit.isTorn, tab.asksToJoin]).toEqual([false, []]);
    }
  });

  test('a second one with the link of another class takes it over and asks', async () => {
    const tab = arriveAt(scenes.lobby!, { elsewhere, code: 'QQQQQQ' });
    await arrives(tab);
    expect([tab.visit.screen.name, tab.visit.isTorn]).toEqual(['lobby', true]);
  });

  test.each([
    ['k7m-2qx', false],
    ['QQQ QQQ', true],
  ])('a second one in which %j is typed gets no second seat', async (typed, isTorn) => {
    const tab = arriveAt(scenes.lobby!);
    await Promise.resolve();
    tab.around.elsewhere = elsewhere;
    void tab.visit.join(typed);
    await arrives(tab);
    expect([tab.opened, tab.asksToJoin]).toEqual([[['s1', undefined]], []]);
    expect(tab.visit.isTorn).toBe(isTorn);
  });

  test('one that is restored gives its own seat up for the living one of the same class', async () => {
    const tab = arriveAt(scenes.lobby!, { kept: 's0', elsewhere });
    await arrives(tab);
    expect([tab.opened, tab.kept()]).toEqual([[['s1', undefined]], 's1']);
  });

  test('one that is restored in another class stays there', async () => {
    const kept = seatOf('s0', { sessionId: 'c' });
    const tab = arriveAt(scenes.lobby!, { kept, elsewhere });
    await arrives(tab);
    expect(tab.kept()).toBe('s0');
  });

  test('the one whose seat is older gives way, and can go on with the newer one', async () => {
    const tab = await visitTo(scenes.lobby!, { kept: 's1' });
    tab.giveWay(seatOf('s2'));
    expect(tab.visit.screen).toMatchObject({ name: 'ended', ending: 'takenOver' });
    expect(tab.around.held).toBeUndefined();
    tab.visit.reenter();
    tab.asked[1]!.arrive();
    await expect.poll(() => tab.opened.map(([secret]) => secret)).toEqual(['s1', 's2']);
  });

  test('one that gives way before its class has come does not open the old seat', async () => {
    const tab = arriveAt(scenes.lobby!, { kept: 's1' });
    tab.giveWay(seatOf('s2'));
    tab.asked[0]!.arrive();
    await Promise.resolve();
    expect([tab.visit.screen.name, tab.opened]).toEqual(['ended', []]);
  });

  test.each(['over', 'removed', 'taken-over', 'broken', 'not-welcome'])(
    'one whose seat has ended answers nobody: %s',
    async (name) => {
      const { visit, around } = await visitTo(scenes[name]!, { kept: 's1' });
      expect(around.held?.secret).toBe('s1');
      visit.follow();
      expect(around.held).toBeUndefined();
    },
  );

  test('one that has left answers nobody', async () => {
    const { visit, around } = await visitTo(scenes.lobby!, { kept: 's1' });
    void visit.leave();
    expect(around.held).toBeUndefined();
  });
});

describe('what a reload is to know', () => {
  const cast = (visit: Visit, answer: Parameters<Visit['castBallot']>[2]) =>
    visit.castBallot(visit.seat!, 'q1', answer, () => {});

  test.each([{ kind: 'skip' }, { kind: 'picked', picked: [1] }] as const)(
    'is in which rounds something was saved, and nothing of $kind',
    async (answer) => {
      const { visit, own } = await visitTo(scenes['poll-single']!, { kept: 's1' });
      await cast(visit, answer);
      await cast(visit, answer);
      expect(own()).toEqual(seatOf('s1', { sent: ['q1'] }));
    },
  );

  test('is bounded', async () => {
    const sent = Array.from({ length: 64 }, (_, at) => `old${at}`);
    const { visit, own } = await visitTo(scenes['poll-single']!, { kept: seatOf('s1', { sent }) });
    await cast(visit, { kind: 'skip' });
    expect([own()!.sent.length, own()!.sent.at(-1), own()!.sent[0]]).toEqual([64, 'q1', 'old1']);
  });

  test('is that this round was answered, and not that another one was', async () => {
    const saved = async (sent: string) => {
      const kept = seatOf('s1', { sent: [sent] });
      const { visit } = await visitTo(scenes['poll-again']!, { kept });
      visit.follow();
      const device = visit.board!.device as StepBoard;
      return visit.draftOf(activityOn(device)).hasSaved;
    };
    expect([await saved('ponmlkjihgfedcba'), await saved('abcdefghijklmnop')]).toEqual([
      true,
      false,
    ]);
  });

  test('is easier words, until the class is left', async () => {
    const first = await visitTo(scenes.lobby!, { kept: 's1' });
    first.visit.easyRead.isOn = true;
    const reloaded = await visitTo(scenes.lobby!, { kept: first.own()! });
    expect(reloaded.visit.easyRead.isOn).toBe(true);
    void reloaded.visit.leave();
    expect([reloaded.visit.easyRead.isOn, reloaded.own()]).toEqual([false, undefined]);
  });
});

test('a browser that keeps nothing is told of as long as there is a seat to lose', async () => {
  const { visit } = await visitTo(scenes.lobby!, { kept: 's1', isRefused: true });
  expect(visit.isForgetful).toBe(true);
  void visit.leave();
  expect(visit.isForgetful).toBe(false);
});
