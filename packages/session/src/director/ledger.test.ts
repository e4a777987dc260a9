import { beforeEach, expect, test } from 'vitest';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import { lastNumberOf } from './index.ts';
import { findOn } from './shelf.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
  classroom.seat(2);
});

const teach = (number: number, intent: TeacherIntent, device = 'laptop') =>
  classroom.happen({ type: 'teacherIntent', device, number, intent });
const last = (device: string, seatId?: string) => lastNumberOf(classroom.state, device, seatId);

test('a device that has asked for nothing starts at 0', () => {
  expect(last('laptop')).toBe(0);
  expect(last('toString')).toBe(0);
});

test('done or refused, an intent settles its number', () => {
  expect(refusalIn(teach(1, { type: 'pause', on: true }))).toBe('');
  expect(refusalIn(teach(2, { type: 'admit', seat: 'nobody' }))).toBe('unknown');
  expect(last('laptop')).toBe(2);
});

test('a number that is settled gets its first answer again, whatever comes with it', () => {
  teach(1, { type: 'admit', seat: 'nobody' });
  teach(2, { type: 'pause', on: true });
  teach(3, { type: 'goToStep', step: 'adverts', seen: 9 });
  const { state } = classroom;
  expect(teach(1, { type: 'pause', on: false })).toEqual([
    { type: 'settle', device: 'laptop', number: 1, refusal: 'unknown' },
  ]);
  expect(refusalIn(teach(2, { type: 'end' }))).toBe('');
  expect(refusalIn(teach(3, { type: 'end' }))).toBe('moved');
  expect(classroom.state).toEqual(state);
});

test('a number beyond the next is not done and not settled', () => {
  expect(refusalIn(teach(2, { type: 'pause', on: true }))).toBe('unknown');
  expect(last('laptop')).toBe(0);
  expect(classroom.lectern.class.paused).toBe(false);
});

test('each device counts for itself, also when two holders call theirs the same', () => {
  teach(1, { type: 'pause', on: true }, 'x');
  teach(1, { type: 'pause', on: false }, 'y');
  const intent = {
    type: 'work' as const,
    step: 'adverts',
    work: { marks: [], state: 'open' as const },
  };
  classroom.happen({ type: 'seatIntent', seatId: 'seat-0', device: 'x', number: 1, intent });
  classroom.happen({ type: 'seatIntent', seatId: 'seat-0', device: 'x', number: 2, intent });
  expect([last('x'), last('y'), last('x', 'seat-0'), last('x', 'seat-1')]).toEqual([1, 1, 2, 0]);
});

test('a class remembers the devices used last and does not grow with new ones', () => {
  teach(1, { type: 'pause', on: true }, 'in use');
  for (let device = 0; device < 100; device++) {
    teach(1, { type: 'pause', on: true }, `device-${device}`);
    teach(device + 2, { type: 'pause', on: true }, 'in use');
  }
  expect(last('in use')).toBe(101);
  expect(last('device-99')).toBe(1);
  expect(Object.keys(findOn(classroom.state.ledgers, 'teacher')!).length).toBeLessThanOrEqual(16);
});

test('a device’s ledger does not grow with its refusals', () => {
  for (let number = 1; number <= 200; number++) teach(number, { type: 'admit', seat: 'nobody' });
  expect(
    findOn(classroom.state.ledgers, 'teacher')!['laptop']!.refusals.length,
  ).toBeLessThanOrEqual(32);
  expect(refusalIn(teach(190, { type: 'admit', seat: 'nobody' }))).toBe('unknown');
});
