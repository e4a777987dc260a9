import { beforeEach, expect, test } from 'vitest';
import type { SpotWork } from '../layout/work.ts';
import { labelOf, restoreSession, seatStateOf } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
  classroom.seat(12);
  classroom.goTo('adverts');
});

const work: SpotWork = { marks: [{ item: '1.1', reason: 'hurry' }], state: 'done' };
const hours = (count: number) => count * 60;

test('ending drops the open questions, tells the host and shows everybody that it is over', () => {
  classroom.goTo('with-key');
  classroom.reveal();
  classroom.goTo('how-many');
  const opened = classroom.state.questions['how-many']!.id;
  const { sequence } = classroom.board;
  const effects = classroom.teach({ type: 'end' });
  expect(effects.map(({ type }) => type)).toEqual(['dropQuestion', 'over', 'settle']);
  expect(effects[0]).toEqual({ type: 'dropQuestion', question: opened });
  expect(refusalIn(effects)).toBe('');
  expect(classroom.board).toMatchObject({ wall: { screen: 'over' }, device: { screen: 'over' } });
  expect(classroom.board.sequence).toBeGreaterThan(sequence);
  expect(classroom.lectern).toMatchObject({ class: { stage: 'over' }, now: null, seats: {} });
});

test('of a class that is over only the help card is left', () => {
  for (let seat = 0; seat < 12; seat++) classroom.work(`seat-${seat}`, 'adverts', work);
  classroom.goTo('with-key');
  const label = labelOf(classroom.state, 'seat-0');
  const question = classroom.state.questions['with-key']!.id;
  const { help } = classroom.board;
  classroom.teach({ type: 'end' });
  const left = JSON.stringify(classroom.state);
  for (const trace of ['seat-0', label, question, '1.1', 'hurry', 'QUIET7', 'http://x', 'laptop'])
    expect(left).not.toContain(trace);
  expect(classroom.board.help).toEqual(help);
});

test('when the class is over nothing can be asked for, and to end it again does no harm', () => {
  classroom.teach({ type: 'end' });
  const { state } = classroom;
  expect(refusalIn(classroom.teach({ type: 'goToStep', step: 'blame' }))).toBe('over');
  expect(refusalIn(classroom.teach({ type: 'lock', on: true }))).toBe('over');
  expect(refusalIn(classroom.work('seat-0', 'adverts', work))).toBe('over');
  expect(refusalIn(classroom.teach({ type: 'end' }))).toBe('');
  expect(classroom.happen({ type: 'join', seatId: 'late' })).toEqual([
    { type: 'turnedAway', seatId: 'late' },
  ]);
  classroom.happen({ type: 'seatConnected', seatId: 'seat-0' });
  classroom.happen({ type: 'tick' });
  expect(classroom.state).toEqual(state);
  expect(seatStateOf(classroom.state, 'seat-0')).toBe('gone');
});

test('a class in which nobody asks for anything for four hours ends itself', () => {
  classroom.goTo('with-key');
  classroom.wait(hours(4) - 1);
  expect(classroom.lectern.class.stage).toBe('running');
  classroom.wait(1);
  expect(classroom.lectern.class.stage).toBe('over');
  expect(classroom.effects.slice(-2).map(({ type }) => type)).toEqual(['dropQuestion', 'over']);
});

test('a lobby that nobody leaves ends itself too', () => {
  classroom = new Classroom();
  classroom.wait(hours(4));
  expect(classroom.lectern.class.stage).toBe('over');
});

test.each([
  ['the teacher', () => classroom.teach({ type: 'pause', on: false })],
  ['a student', () => classroom.work('seat-0', 'adverts', work)],
])('an intent of %s keeps the class going', (_, ask) => {
  classroom.wait(hours(3));
  ask();
  classroom.wait(hours(3));
  expect(classroom.lectern.class.stage).toBe('running');
  classroom.wait(hours(1));
  expect(classroom.lectern.class.stage).toBe('over');
});

test('devices that only come and go do not keep the class going', () => {
  for (let hour = 0; hour < 4; hour++) {
    classroom.happen({ type: 'seatDisconnected', seatId: 'seat-0' });
    classroom.happen({ type: 'seatConnected', seatId: 'seat-0' });
    classroom.wait(hours(1));
  }
  expect(classroom.lectern.class.stage).toBe('over');
});

test('a host’s clock that jumps back ends nothing and takes nothing away', () => {
  classroom.wait(10);
  classroom.wait(hours(-24));
  classroom.wait(5);
  expect(classroom.lectern.timing.elapsed).toBe(15);
});

test('a class read back from a snapshot is where it was, with nobody connected', () => {
  classroom.happen({ type: 'projectors', connected: 1 });
  classroom.wait(7);
  const { board, lectern } = classroom;
  const snapshot = JSON.parse(JSON.stringify(classroom.state));
  classroom.now = 5;
  classroom.state = restoreSession(snapshot, classroom.world);
  expect(classroom.board).toEqual(board);
  expect(classroom.lectern).toMatchObject({
    class: { ...lectern.class, projector: 'lost', away: 12 },
    now: { ...lectern.now, progress: 'hidden' },
    timing: lectern.timing,
  });
  expect(new Set(classroom.listed.map(({ state }) => state))).toEqual(new Set(['away']));
  expect(classroom.lectern.sequence).toBeGreaterThan(lectern.sequence);
});

test('a class that began with one adult on its card comes back with this one', () => {
  const old = (adult: string) => {
    const help = { adult, place: 'Room 4', lines: [] };
    return { ...classroom.state, help } as unknown as typeof classroom.state;
  };
  expect(restoreSession(old('Ms Hart'), classroom.world).help).toEqual(classroom.state.help);
  expect(restoreSession(old(''), classroom.world).help).toEqual({ adults: [], lines: [] });
});
