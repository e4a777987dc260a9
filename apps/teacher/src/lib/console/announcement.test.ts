import type { Lectern } from '@sightline/session';
import { expect, test } from 'vitest';
import { announcementOf } from './announcement.ts';

const lectern = (now: object | null, session: object = {}) =>
  ({
    class: { stage: 'running', mode: 'own', projector: 'connected', ...session },
    seats: { seat: { state: 'here' } },
    now,
  }) as unknown as Lectern;

test('in a story the moment is announced with the step', () => {
  const now = {
    step: { title: 'Rosa and Jonah', kind: 'scenario' },
    phase: 'open',
    revealed: [],
    story: { nodes: [{ id: 'one', title: 'First words', state: 'now' }] },
  };
  expect(announcementOf(lectern(now))).toBe(
    'Rosa and Jonah. First words. Open: the class is voting.',
  );
});

test('a step without anything to answer is announced by its title', () => {
  const now = { step: { title: 'Before we start', kind: 'talk' }, phase: 'shown', revealed: [] };
  expect(announcementOf(lectern(now, { blank: true }))).toBe('Before we start. The wall is blank.');
});

test('a class that is paused is not announced to be working', () => {
  const now = { step: { title: 'A poll', kind: 'poll' }, phase: 'open', revealed: [] };
  const announced = announcementOf(lectern(now, { paused: true, locked: true }));
  expect(announced).not.toMatch(/working/);
  expect(announced).toMatch(/The class is paused\. The class is locked: /);
});

test('a title that is a question gets no full stop', () => {
  const now = { step: { title: 'Who pays?', kind: 'talk' }, phase: 'shown', revealed: [] };
  expect(announcementOf(lectern(now))).toBe('Who pays?');
});
