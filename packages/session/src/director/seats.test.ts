import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { SpotWork } from '../layout/work.ts';
import { ownThingsOf, labelOf, seatLimit, seatStateOf } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom(28);
});

const join = (seatId: string) => classroom.happen({ type: 'join', seatId });

test.each([
  [1, 3],
  [9, 11],
  [20, 22],
  [28, 31],
  [70, 77],
  [300, 330],
])('a class of %i has at most %i seats', (headCount, limit) => {
  expect(seatLimit({ headCount: headCount, mode: 'own' })).toBe(limit);
});

test('whoever comes to a full class is turned away', () => {
  classroom.seat(31);
  expect(join('one-more')).toEqual([{ type: 'turnedAway', seatId: 'one-more' }]);
  expect(seatStateOf(classroom.state, 'one-more')).toBe('gone');
});

test('a seat has a label of its own', () => {
  classroom.seat(2);
  expect(labelOf(classroom.state, 'seat-0')).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
  expect(labelOf(classroom.state, 'seat-1')).not.toBe(labelOf(classroom.state, 'seat-0'));
  expect(labelOf(classroom.state, 'nobody')).toBe('');
});

test('a seat that joins again keeps its label', () => {
  classroom.seat(1);
  const label = labelOf(classroom.state, 'seat-0');
  expect(join('seat-0')).toEqual([{ type: 'seated', seatId: 'seat-0' }]);
  expect(labelOf(classroom.state, 'seat-0')).toBe(label);
});

test('in a locked class a new seat waits until the teacher lets it in', () => {
  classroom.seat(1);
  classroom.teach({ type: 'lock', on: true });
  expect(join('late')).toEqual([{ type: 'seated', seatId: 'late' }]);
  expect(seatStateOf(classroom.state, 'late')).toBe('waiting');
  expect(seatStateOf(classroom.state, 'seat-0')).toBe('seated');
  expect(refusalIn(classroom.teach({ type: 'admit', seat: 'late' }))).toBe('');
  expect(seatStateOf(classroom.state, 'late')).toBe('seated');
});

test('unlocking alone lets no waiting seat in', () => {
  classroom.teach({ type: 'lock', on: true });
  join('late');
  classroom.teach({ type: 'lock', on: false });
  expect(seatStateOf(classroom.state, 'late')).toBe('waiting');
  join('later');
  expect(seatStateOf(classroom.state, 'later')).toBe('seated');
});

test('a waiting seat can do nothing', () => {
  classroom.goTo('adverts');
  classroom.teach({ type: 'lock', on: true });
  join('late');
  const work: SpotWork = { marks: [{ item: '1.1' }], state: 'open' };
  expect(refusalIn(classroom.work('late', 'adverts', work))).toBe('unknown');
  expect(ownThingsOf(classroom.state, 'late').desk).toEqual({});
});

test('a seat that is removed is sent away and never comes back', () => {
  classroom.seat(2);
  const label = labelOf(classroom.state, 'seat-0');
  const effects = classroom.teach({ type: 'remove', seat: 'seat-0' });
  expect(effects).toContainEqual({ type: 'expel', seatId: 'seat-0' });
  expect(seatStateOf(classroom.state, 'seat-0')).toBe('gone');
  expect(join('seat-0')).toEqual([{ type: 'turnedAway', seatId: 'seat-0' }]);
  classroom.happen({ type: 'seatConnected', seatId: 'seat-0' });
  expect(seatStateOf(classroom.state, 'seat-0')).toBe('gone');
  expect(JSON.stringify(classroom.state)).not.toContain(label);
});

test('a removed seat leaves nothing of its work, and makes room', () => {
  classroom.seat(31);
  classroom.goTo('adverts');
  classroom.work('seat-0', 'adverts', { marks: [{ item: '1.1' }], state: 'done' });
  classroom.teach({ type: 'remove', seat: 'seat-0' });
  expect(ownThingsOf(classroom.state, 'seat-0').desk).toEqual({});
  expect(classroom.state.finished).toEqual({ adverts: 0 });
  expect(join('one-more')).toEqual([{ type: 'seated', seatId: 'one-more' }]);
});

test('a waiting seat can be removed', () => {
  classroom.teach({ type: 'lock', on: true });
  join('late');
  expect(refusalIn(classroom.teach({ type: 'remove', seat: 'late' }))).toBe('');
  expect(seatStateOf(classroom.state, 'late')).toBe('gone');
});

test('admitting or removing a seat that is not there is refused', () => {
  for (const seat of ['nobody', 'constructor', '__proto__']) {
    expect(refusalIn(classroom.teach({ type: 'admit', seat }))).toBe('unknown');
    expect(refusalIn(classroom.teach({ type: 'remove', seat }))).toBe('unknown');
  }
});

test('the lectern lists seats as here, away and waiting', () => {
  classroom.seat(2);
  classroom.happen({ type: 'seatDisconnected', seatId: 'seat-1' });
  classroom.teach({ type: 'lock', on: true });
  join('late');
  classroom.happen({ type: 'seatConnected', seatId: 'late' });
  const listed = classroom.listed.map(({ id, state }) => [id, state]);
  expect(listed).toEqual([
    ['seat-0', 'here'],
    ['seat-1', 'away'],
    ['late', 'waiting'],
  ]);
});

test('in any order of coming, leaving and being removed, a class never has too many seats', () => {
  const event = fc.record({
    seat: fc.nat({ max: 20 }),
    kind: fc.constantFrom('join', 'join', 'join', 'leave', 'remove', 'admit', 'lock', 'unlock'),
  });
  fc.assert(
    fc.property(
      fc.array(event, { size: 'max', maxLength: 80 }),
      fc.nat({ max: 12 }),
      (events, headCount) => {
        classroom = new Classroom(headCount);
        for (const { seat, kind } of events) {
          if (kind === 'join') join(`seat-${seat}`);
          else if (kind === 'leave') classroom.happen({ type: 'leave', seatId: `seat-${seat}` });
          else if (kind === 'remove' || kind === 'admit')
            classroom.teach({ type: kind, seat: `seat-${seat}` });
          else classroom.teach({ type: 'lock', on: kind === 'lock' });
          const admitted = classroom.listed.filter(({ state }) => state !== 'waiting');
          expect(admitted.length).toBeLessThanOrEqual(
            seatLimit({ headCount: headCount, mode: 'own' }),
          );
        }
      },
    ),
  );
});
