import { closeCode } from '@sightline/protocol';
import type { LinkState } from '@sightline/session/client';
import { expect, test } from 'vitest';
import { scenes } from './gallery/scenes.ts';
import { endingOf, partOf, placeOf, screenOf, type StepBoard } from './screen.ts';

const online: LinkState = { kind: 'online' };

function nameOf(scene: string): string {
  const { state, board } = scenes[scene]!;
  return screenOf(state, board).name;
}

test('a talk and a paused question leave nothing to do', () => {
  expect([nameOf('talk'), nameOf('paused')]).toEqual(['quiet', 'quiet']);
});

test('a question that is not paused is a step', () => {
  expect(nameOf('poll-single')).toBe('step');
});

test('what was on the screen stays there while the network is gone', () => {
  expect(nameOf('poll-offline')).toBe('step');
  expect(nameOf('lobby-offline')).toBe('lobby');
});

test('a device waits where the class is locked', () => {
  expect(nameOf('waiting')).toBe('waiting');
});

test('the board ends a visit even before the connection closes', () => {
  expect(endingOf(online, scenes.over!.board)).toBe('over');
  expect(endingOf(online, scenes.lobby!.board)).toBeUndefined();
});

test.each([
  ['over', 'over'],
  ['removed', 'removed'],
  ['takenOver', 'takenOver'],
  ['notWelcome', 'notWelcome'],
  ['brokenFrame', 'broken'],
] as const)('a connection closed as %s ends the visit as %s', (reason, ending) => {
  expect(endingOf({ kind: 'closed', reason: closeCode[reason] }, undefined)).toBe(ending);
});

function deviceOf(scene: string): StepBoard {
  const { device } = scenes[scene]!.board!;
  if (device.screen !== 'step') throw new Error(`${scene} is no step`);
  return device;
}

test('a step is one place as long as it is there', () => {
  for (const name of ['poll-multiple', 'poll-results', 'poll-key'])
    expect(placeOf(deviceOf(name))).toBe('Checking an offer');
});

test('a node of a story is a place, and what follows from a choice is another', () => {
  const [open, closed, told, next] = ['story-open', 'story-closed', 'story-told', 'story-talk'].map(
    (name) => placeOf(deviceOf(name)),
  );
  expect(closed).toBe(open);
  expect(new Set([open, told, next]).size).toBe(3);
  expect(partOf(deviceOf('story-told'))).toBe(partOf(deviceOf('story-open')));
});
