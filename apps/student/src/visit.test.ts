import { closeCode } from '@sightline/protocol';
import { describe, expect, test } from 'vitest';
import { GallerySeat } from './gallery/gallery-seat.svelte.ts';
import type { Scene } from './gallery/scene.ts';
import { scenes } from './gallery/scenes.ts';
import type { JoinOutcome } from './join.ts';
import { Visit } from './visit.svelte.ts';

function visitTo(scene: Scene, { kept = '', joins = { secret: 's2' } as JoinOutcome } = {}) {
  let secret = kept;
  const opened: string[] = [];
  const visit = new Visit(
    {
      join: () => Promise.resolve(joins),
      openSeat: (of) => {
        opened.push(of);
        return new GallerySeat(scene);
      },
      store: { read: () => secret, write: (value) => (secret = value), clear: () => (secret = '') },
    },
    'K7M2QX',
  );
  return { visit, opened, kept: () => secret };
}

test('a tab without a seat offers the code from the address', () => {
  const { visit } = visitTo(scenes.lobby!);
  expect([visit.screen.name, visit.code]).toEqual(['join', 'K7M2QX']);
});

test('a reload goes back to the seat it has', () => {
  const { visit, opened } = visitTo(scenes.lobby!, { kept: 's1' });
  expect([visit.screen.name, opened]).toEqual(['lobby', ['s1']]);
});

test('joining keeps the secret and enters', async () => {
  const { visit, opened, kept } = visitTo(scenes.lobby!);
  await visit.join('k7m 2qx');
  expect([visit.screen.name, opened, kept()]).toEqual(['lobby', ['s2'], 's2']);
});

test('a code that opens nothing stays on the joining screen with the reason', async () => {
  const { visit } = visitTo(scenes.lobby!, { joins: { trouble: 'unknown' } });
  await visit.join('nothing');
  expect([visit.screen.name, visit.trouble]).toEqual(['join', 'unknown']);
});

test('one question keeps one draft, another has its own', () => {
  const { visit } = visitTo(scenes.lobby!);
  expect(visit.draftOf('a')).toBe(visit.draftOf('a'));
  expect(visit.draftOf('a')).not.toBe(visit.draftOf('b'));
});

describe('at the end of the class', () => {
  test('everything is forgotten but the help card', () => {
    const { visit, kept } = visitTo(scenes.over!, { kept: 's1' });
    const draft = visit.draftOf('a');
    visit.follow();
    expect(visit.screen).toMatchObject({ name: 'ended', ending: 'over' });
    expect(visit.help?.adult).toBe('Ms Okafor, school counsellor');
    expect([kept(), visit.seat, visit.seen]).toEqual(['', undefined, []]);
    expect(visit.draftOf('a')).not.toBe(draft);
  });

  test('a device that was removed forgets its seat', () => {
    const { visit, kept } = visitTo(scenes.removed!, { kept: 's1' });
    visit.follow();
    expect(visit.screen).toMatchObject({ name: 'ended', ending: 'removed' });
    expect(kept()).toBe('');
  });

  test('a seat that is not welcome any more leads back to joining', () => {
    const { visit, kept } = visitTo(scenes['not-welcome']!, { kept: 's1' });
    visit.follow();
    expect([visit.screen.name, visit.trouble, kept()]).toEqual(['join', 'notWelcome', '']);
  });
});

test('a seat that is open elsewhere can be taken back', () => {
  const scene: Scene = { state: { kind: 'closed', reason: closeCode.takenOver } };
  const { visit, opened, kept } = visitTo(scene, { kept: 's1' });
  visit.follow();
  expect([visit.screen.name, kept()]).toEqual(['ended', 's1']);
  visit.reenter();
  expect(opened).toEqual(['s1', 's1']);
});

test('leaving forgets the seat, the drafts, what was seen and the code', () => {
  const { visit, kept } = visitTo(scenes['poll-single']!, { kept: 's1' });
  visit.follow();
  expect(visit.seen).toHaveLength(1);
  visit.leave();
  expect([kept(), visit.screen.name, visit.seen, visit.code]).toEqual(['', 'join', [], '']);
});
