import type { Lectern } from '@sightline/session';
import { expect, test } from 'vitest';
import { sayLateness } from './lateness.ts';

const plan = [
  { id: 'a', title: 'A', minutes: 4 },
  { id: 'b', title: 'B', minutes: 1 },
] as unknown as Lectern['plan'];

const said = (over: number, ...cuts: string[]) =>
  sayLateness({ plan, timing: { over, cuts } as unknown as Lectern['timing'] });

test('with time for everything there is nothing to say', () => {
  expect(said(0)).toBe('');
});

test('where only steps that may be left out do not fit, nobody is told that they are late', () => {
  expect(said(0, 'a', 'b')).toBe('To end on time, leave out “A” (4 minutes) and “B” (1 minute).');
});

test('who is late is told by how much, once', () => {
  expect(said(2, 'a')).toBe('Even without what may be left out, you end 2 minutes late.');
  expect(said(1)).toBe('With all that is still planned, you end 1 minute late.');
});
