import { beforeEach, expect, test } from 'vitest';
import { createSession, restoreSession } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
});

const find = (...addresses: string[]) => classroom.happen({ type: 'addresses', addresses });
const choose = (address: string) => classroom.teach({ type: 'useAddress', address });
/** On the wall and for the teacher. */
const shown = () => {
  const { wall } = classroom.board;
  const { addresses } = classroom.lectern.class;
  if (wall.screen === 'lobby') expect(wall.addresses).toEqual(addresses);
  return addresses;
};

test('wall and console follow the networks of the machine, into none and back', () => {
  for (const addresses of [['http://y'], ['http://y', 'http://x'], [], ['http://z']]) {
    const before = [classroom.board.sequence, classroom.lectern.sequence];
    find(...addresses);
    expect(shown()).toEqual(addresses);
    expect([classroom.board.sequence, classroom.lectern.sequence]).toEqual(
      before.map((sequence) => sequence + 1),
    );
  }
});

test('the same networks again are no news', () => {
  find('http://y', 'http://x');
  const { board, lectern } = classroom;
  find('http://y', 'http://x');
  expect(classroom.board.sequence).toBe(board.sequence);
  expect(classroom.lectern.sequence).toBe(lectern.sequence);
});

test('after the lobby the console alone hears of other addresses', () => {
  classroom.goTo('with-key');
  const { board, lectern } = classroom;
  find('http://y');
  expect(shown()).toEqual(['http://y']);
  expect(classroom.board).toEqual(board);
  expect(classroom.lectern.sequence).toBe(lectern.sequence + 1);
});

test('an address by which somebody has come in stays in front while it is there', () => {
  find('http://y', 'http://x');
  expect(shown()[0]).toBe('http://y');
  classroom.seat(1);
  find('http://x', 'http://y');
  expect(shown()).toEqual(['http://y', 'http://x']);
  find('http://x');
  expect(shown()).toEqual(['http://x']);
});

test('the teacher chooses what the wall shows, and classes to come hear of it', () => {
  find('http://x', 'http://y');
  expect(choose('http://y')).toContainEqual({ type: 'preferAddress', address: 'http://y' });
  expect(shown()).toEqual(['http://y', 'http://x']);
  find('http://z', 'http://x', 'http://y');
  expect(shown()).toEqual(['http://y', 'http://z', 'http://x']);
});

test('a choice that has gone leaves the front to the likeliest, and has it again when it is back', () => {
  find('http://x', 'http://y');
  choose('http://y');
  find('http://z', 'http://x');
  expect(shown()).toEqual(['http://z', 'http://x']);
  find('http://z', 'http://y');
  expect(shown()).toEqual(['http://y', 'http://z']);
});

test('nothing but an address of this machine can be chosen', () => {
  const { board } = classroom;
  for (const address of ['', 'http://evil.example', 'http://X'])
    expect(refusalIn(choose(address))).toBe('unknown');
  expect(classroom.board).toEqual(board);
});

test('a choice is kept over a restart, and a class from before there was one has none', () => {
  find('http://x', 'http://y');
  choose('http://y');
  const { state, world } = classroom;
  expect(restoreSession(state, world)).toMatchObject({ chosenAddress: 'http://y' });
  const { chosenAddress, ...older } = state;
  expect(restoreSession(older as typeof state, world)).toMatchObject({ chosenAddress: '' });
  expect(chosenAddress).toBe('http://y');
});

test('a class begins with the choice of the one before it, where that is still there', () => {
  const begin = (chosenAddress: string) =>
    createSession(
      {
        sessionId: 'next',
        lesson: classroom.lesson,
        headCount: 28,
        mode: 'own',
        practice: false,
        tables: 0,
        liveTables: false,
        code: 'QUIET7',
        addresses: ['http://x', 'http://y'],
        chosenAddress,
        help: classroom.state.help,
      },
      classroom.world,
    ).addresses;
  expect(begin('http://y')).toEqual(['http://y', 'http://x']);
  expect(begin('http://gone')).toEqual(['http://x', 'http://y']);
});
