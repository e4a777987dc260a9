import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { labelOf, mayAnswer, ownThingsOf, restoreSession, seatStateOf } from './index.ts';
import { Classroom, refusalIn } from './test-support/classroom.ts';
import { storyLesson } from './test-support/story-lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom(28);
});

const join = (seatId: string) => classroom.happen({ type: 'join', seatId });
const come = (seatId: string) => {
  const effects = join(seatId);
  classroom.happen({ type: 'seatConnected', seatId });
  return effects;
};
const goAway = (seatId: string) => classroom.happen({ type: 'seatDisconnected', seatId });
const leave = (seatId: string) => classroom.ask(seatId, { type: 'leave' });
const isIn = (seatId: string) => seatStateOf(classroom.state, seatId) === 'seated';
const isTurnedAway = (effects: ReturnType<typeof join>) =>
  effects.some(({ type }) => type === 'turnedAway');

/** Of the question the class is at. */
function asked() {
  const { device } = classroom.board;
  if (device.screen !== 'step' || !device.question) throw new Error('there is no question');
  return classroom.state.questions[device.stepId]!;
}
const mayNow = (seatId: string) => mayAnswer(classroom.state, asked().id, seatId);
const crowdAtClose = () => {
  const effects = classroom.teach({ type: 'reveal' });
  return effects.flatMap((effect) => (effect.type === 'closeQuestion' ? [effect.crowd.seats] : []));
};

describe('a device that leaves', () => {
  test('is gone at once, and nothing of it is left', () => {
    classroom.seat(2);
    const label = labelOf(classroom.state, 'seat-0');
    classroom.goTo('adverts');
    classroom.work('seat-0', 'adverts', { marks: [{ item: '1.1' }], state: 'done' });
    const effects = leave('seat-0');
    expect(effects.map(({ type }) => type)).toEqual(['settle', 'freed']);
    expect(refusalIn(effects)).toBe('');
    expect(seatStateOf(classroom.state, 'seat-0')).toBe('gone');
    expect(classroom.state.finished).toEqual({ adverts: 0 });
    expect(JSON.stringify(classroom.state)).not.toContain(label);
    expect(JSON.stringify(classroom.state)).not.toContain('seat-0');
  });

  test('and joins again, and again, shuts nobody out', () => {
    classroom.seat(28);
    for (let time = 0; time < 100; time++) {
      expect(isTurnedAway(come(`again-${time}`))).toBe(false);
      leave(`again-${time}`);
    }
    expect(isTurnedAway(come('honest'))).toBe(false);
    expect(classroom.listed).toHaveLength(29);
  });

  test('begins no new round', () => {
    classroom.seat(6);
    classroom.goTo('with-key');
    const { id } = asked();
    leave('seat-0');
    expect(asked()).toMatchObject({ id, restarts: 0 });
  });

  test('that waits frees nothing but its waiting', () => {
    classroom.seat(1);
    classroom.goTo('with-key');
    classroom.teach({ type: 'lock', on: true });
    join('late');
    classroom.happen({ type: 'leave', seatId: 'late' });
    expect(seatStateOf(classroom.state, 'late')).toBe('gone');
    expect(asked().left).toBe(0);
  });
});

describe('a place that was left while a question is open', () => {
  beforeEach(() => {
    classroom.seat(20);
    classroom.goTo('with-key');
  });

  test('[I8] gives no second ballot, and the next question is answered', () => {
    leave('seat-0');
    come('again');
    expect([mayNow('again'), mayNow('seat-1')]).toEqual([false, true]);
    expect(ownThingsOf(classroom.state, 'again').onlooks).toEqual([asked().id]);
    classroom.goTo('blame');
    expect(mayNow('again')).toBe(true);
  });

  test('[I8] leaving and joining thirty times gives no ballot but the first', () => {
    for (let time = 0; time < 30; time++) {
      const seatId = `again-${time}`;
      leave(time === 0 ? 'seat-0' : `again-${time - 1}`);
      come(seatId);
      expect(mayNow(seatId)).toBe(false);
    }
    expect(asked().left).toBe(1);
    expect(crowdAtClose()).toEqual([20]);
  });

  test('is taken by whoever comes first; who comes then has a place of their own', () => {
    leave('seat-0');
    come('first');
    come('second');
    expect([mayNow('first'), mayNow('second')]).toEqual([false, true]);
    expect(crowdAtClose()).toEqual([21]);
  });

  test('[I8] gives none to a seat that waited, either', () => {
    leave('seat-0');
    classroom.teach({ type: 'lock', on: true });
    join('late');
    classroom.teach({ type: 'admit', seat: 'late' });
    expect(mayNow('late')).toBe(false);
  });

  test('counts in the class of its round, with what it may have given', () => {
    leave('seat-0');
    leave('seat-1');
    expect(crowdAtClose()).toEqual([20]);
    classroom.goTo('blame');
    expect(crowdAtClose()).toEqual([18]);
  });

  test('[P31] may answer when the question starts again', () => {
    leave('seat-0');
    come('again');
    classroom.teach({ type: 'remove', seat: 'seat-1' });
    expect(mayNow('again')).toBe(true);
    expect(asked()).toMatchObject({ left: 0, onlookers: [], restarts: 1 });
  });

  test('still gives none after a restart', () => {
    leave('seat-0');
    const snapshot = JSON.parse(JSON.stringify(classroom.state));
    classroom.state = restoreSession(snapshot, classroom.world);
    come('again');
    expect(mayNow('again')).toBe(false);
  });
});

test('[I1, I8] however seats come, leave and give way, a round has no more ballots than places, and its class is no smaller than its ballots', () => {
  const event = fc.record({
    seat: fc.nat({ max: 30 }),
    kind: fc.constantFrom(
      'come',
      'come',
      'come',
      'leave',
      'away',
      'remove',
      'lock',
      'unlock',
      'admit',
    ),
  });
  fc.assert(
    fc.property(
      fc.array(event, { size: 'max', maxLength: 120 }),
      fc.nat({ max: 4 }),
      (events, extra) => {
        classroom = new Classroom(9);
        classroom.seat(6);
        for (let time = 0; time < extra; time++) classroom.teach({ type: 'addPlaces' });
        classroom.goTo('with-key');
        let round = asked().id;
        let voted = new Set<string>();
        const vote = () => {
          for (const { id, label, state } of classroom.listed)
            if (state !== 'waiting' && mayNow(id)) voted.add(label);
        };
        vote();
        for (const { seat, kind } of events) {
          const seatId = `seat-${seat}`;
          if (kind === 'come') come(seatId);
          else if (kind === 'leave') classroom.happen({ type: 'leave', seatId });
          else if (kind === 'away') goAway(seatId);
          else if (kind === 'remove' || kind === 'admit')
            classroom.teach({ type: kind, seat: seatId });
          else classroom.teach({ type: 'lock', on: kind === 'lock' });
          if (asked().id !== round) voted = new Set();
          round = asked().id;
          vote();
          expect(voted.size).toBeLessThanOrEqual(classroom.lectern.class.places);
        }
        const size = voted.size;
        expect(crowdAtClose()).toEqual([Math.min(9, size)]);
      },
    ),
  );
});

describe('a full class', () => {
  test('gives the place of the seat that has been away longest', () => {
    classroom.seat(31);
    for (const seat of [7, 3, 5]) goAway(`seat-${seat}`);
    classroom.happen({ type: 'seatConnected', seatId: 'seat-7' });
    expect(come('new-0')).toEqual([
      { type: 'freed', seatId: 'seat-3' },
      { type: 'seated', seatId: 'new-0' },
    ]);
    expect(['seat-3', 'seat-5', 'seat-7'].map(isIn)).toEqual([false, true, true]);
    come('new-1');
    expect(isIn('seat-5')).toBe(false);
    expect(isTurnedAway(come('new-2'))).toBe(true);
  });

  test('of five lets in who closed their tab and joined again, and the others after them', () => {
    classroom = new Classroom(5);
    classroom.seat(2);
    for (let time = 0; time < 20; time++) {
      goAway(time === 0 ? 'seat-0' : `again-${time - 1}`);
      expect(isTurnedAway(come(`again-${time}`))).toBe(false);
    }
    for (const seat of ['a', 'b', 'c']) expect(isTurnedAway(come(seat))).toBe(false);
    expect(['seat-1', 'again-19', 'a', 'b', 'c'].every(isIn)).toBe(true);
  });

  test('keeps the ballots of the seat that gave way, and gives none for it', () => {
    classroom = new Classroom(18);
    classroom.seat(20);
    classroom.goTo('with-key');
    goAway('seat-3');
    come('new');
    expect(mayNow('new')).toBe(false);
    expect(crowdAtClose()).toEqual([18]);
  });

  test('gives no place of a device that is just coming, and does when it has not come', () => {
    classroom.seat(30);
    join('slow');
    expect(isTurnedAway(come('new'))).toBe(true);
    classroom.now += 9_999;
    expect(isTurnedAway(come('new'))).toBe(true);
    classroom.now += 1;
    expect(isTurnedAway(come('new'))).toBe(false);
    expect(isIn('slow')).toBe(false);
  });

  test('after a restart gives the place of one that was away before it', () => {
    classroom.seat(31);
    classroom.now += 1_000;
    goAway('seat-9');
    classroom.now += 1_000;
    const snapshot = JSON.parse(JSON.stringify(classroom.state));
    classroom.state = restoreSession(snapshot, classroom.world);
    come('new');
    expect(isIn('seat-9')).toBe(false);
    expect(classroom.listed).toHaveLength(31);
  });

  test('lets who was here for a while come back, whoever joins meanwhile', () => {
    classroom.seat(31);
    classroom.wait(1);
    goAway('seat-4');
    for (let time = 0; time < 50; time++) expect(isTurnedAway(come(`bot-${time}`))).toBe(true);
    classroom.now += 14_999;
    expect(isTurnedAway(come('bot'))).toBe(true);
    classroom.now += 1;
    expect(isTurnedAway(come('bot'))).toBe(false);
    expect(isIn('seat-4')).toBe(false);
  });

  test('gives nobody’s place away while devices come back after a restart', () => {
    classroom.seat(31);
    classroom.wait(1);
    classroom.state = restoreSession(JSON.parse(JSON.stringify(classroom.state)), classroom.world);
    for (let time = 0; time < 50; time++) expect(isTurnedAway(come(`bot-${time}`))).toBe(true);
    expect(classroom.listed).toHaveLength(31);
  });

  test('of one device for each table does the same', () => {
    classroom = new Classroom(12, undefined, 'table');
    classroom.seat(4);
    expect(isTurnedAway(come('new'))).toBe(true);
    goAway('seat-2');
    expect(isTurnedAway(come('new'))).toBe(false);
    expect(classroom.lectern.class).toMatchObject({ places: 4, away: 0 });
  });

  test('says so to its teacher until there is room, or nobody has tried for two minutes', () => {
    classroom.seat(31);
    goAway('seat-0');
    come('new-0');
    for (let time = 0; time < 300; time++) come('new-1');
    expect(classroom.lectern.class).toMatchObject({ places: 31, away: 0, turnedAway: 99 });
    classroom.wait(1.9);
    expect(classroom.lectern.class.turnedAway).toBe(99);
    classroom.wait(0.1);
    expect(classroom.lectern.class.turnedAway).toBe(0);
    come('new-1');
    classroom.teach({ type: 'addPlaces' });
    expect(classroom.lectern.class).toMatchObject({ places: 36, turnedAway: 0 });
    for (let seat = 0; seat < 5; seat++) expect(isTurnedAway(come(`more-${seat}`))).toBe(false);
    expect(isTurnedAway(come('too-many'))).toBe(true);
  });
});

describe('in front of a locked class', () => {
  beforeEach(() => {
    classroom.seat(30);
    classroom.teach({ type: 'lock', on: true });
  });

  test('who waits takes no place, and comes in where there is one', () => {
    for (let seat = 0; seat < 31; seat++) join(`bot-${seat}`);
    expect(isTurnedAway(join('honest'))).toBe(false);
    expect(refusalIn(classroom.teach({ type: 'admit', seat: 'honest' }))).toBe('');
    expect(refusalIn(classroom.teach({ type: 'admit', seat: 'bot-0' }))).toBe('full');
    goAway('seat-0');
    expect(refusalIn(classroom.teach({ type: 'admit', seat: 'bot-0' }))).toBe('');
    expect(isIn('seat-0')).toBe(false);
  });

  test('who asks again is not pushed out by devices that only join', () => {
    join('honest');
    classroom.happen({ type: 'seatAsked', seatId: 'honest' });
    for (let seat = 0; seat < 200; seat++) join(`bot-${seat}`);
    expect(seatStateOf(classroom.state, 'honest')).toBe('waiting');
  });

  test('a flood fills neither the list nor the door: who has not asked for the longest gives way', () => {
    join('honest');
    for (let seat = 0; seat < 1_000; seat++) {
      classroom.now += 10;
      join(`bot-${seat}`);
      if (seat % 20 === 0) classroom.happen({ type: 'seatAsked', seatId: 'honest' });
    }
    const waiting = classroom.listed.filter(({ state }) => state === 'waiting');
    expect(waiting.length).toBeLessThanOrEqual(62);
    expect(isTurnedAway(join('late'))).toBe(false);
    expect(['honest', 'late'].map((seat) => seatStateOf(classroom.state, seat))).toEqual([
      'waiting',
      'waiting',
    ]);
  });
});

describe('removing everybody who came since', () => {
  const removeSince = (arrival: number) => classroom.teach({ type: 'removeSince', arrival });

  test('takes them all out, waiting ones, too, in one new round', () => {
    classroom.seat(10);
    classroom.goTo('with-key');
    for (let seat = 0; seat < 15; seat++) come(`bot-${seat}`);
    classroom.teach({ type: 'lock', on: true });
    for (let seat = 15; seat < 40; seat++) join(`bot-${seat}`);
    const effects = removeSince(10);
    expect(refusalIn(effects)).toBe('');
    expect(effects.filter(({ type }) => type === 'expel')).toHaveLength(40);
    expect(effects.filter(({ type }) => type === 'openQuestion')).toHaveLength(1);
    expect(classroom.listed.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, seat) => `seat-${seat}`),
    );
    expect(classroom.lectern.questions).toEqual({ areOpen: true, restarts: 1 });
  });

  test('starts nothing again where only waiting ones go, or nobody', () => {
    classroom.seat(10);
    classroom.goTo('with-key');
    classroom.teach({ type: 'lock', on: true });
    join('bot');
    removeSince(10);
    expect(refusalIn(removeSince(10))).toBe('');
    expect(classroom.listed).toHaveLength(10);
    expect(asked().restarts).toBe(0);
  });

  test('knows who came in the last minutes, since the class began and since it was locked', () => {
    classroom.seat(2);
    classroom.wait(1);
    come('a');
    classroom.goTo('with-key');
    classroom.wait(1);
    come('b');
    classroom.teach({ type: 'lock', on: true });
    expect(classroom.lectern.moments).toMatchObject({ began: 3, locked: 4 });
    classroom.wait(1);
    join('c');
    expect(classroom.lectern.moments).toMatchObject({
      oneMinute: 3,
      twoMinutes: 2,
      fiveMinutes: 0,
    });
    for (let minute = 0; minute < 12; minute++) classroom.wait(0.5);
    expect(classroom.lectern.moments).toMatchObject({
      oneMinute: 5,
      twoMinutes: 5,
      fiveMinutes: 5,
    });
  });
});

test('a new code is drawn outside, and shown at once', () => {
  const effects = classroom.teach({ type: 'newCode' });
  expect(effects).toContainEqual({ type: 'drawCode' });
  const { sequence } = classroom.board;
  classroom.happen({ type: 'code', code: 'OTHER7' });
  expect(classroom.board).toMatchObject({ wall: { code: 'OTHER7' } });
  expect(classroom.board.sequence).toBe(sequence + 1);
  expect(classroom.lectern.class.code).toBe('OTHER7');
});

test('a class without devices takes nobody, and has no more places and no code', () => {
  classroom = new Classroom(28, undefined, 'none');
  expect(isTurnedAway(join('seat'))).toBe(true);
  expect(classroom.lectern.class.turnedAway).toBe(0);
  expect(refusalIn(classroom.teach({ type: 'addPlaces' }))).toBe('unknown');
});

describe('cards', () => {
  const gather = (seats: number, asked?: { tables: number; liveTables?: boolean }) => {
    classroom = new Classroom(12, storyLesson, 'own', asked);
    classroom.seat(seats);
    classroom.goTo('writing');
  };
  const write = (seatId: string, text: string, state: 'open' | 'done' = 'done') =>
    classroom.work(seatId, 'writing', { text, choice: '', state });

  test('that were handed in are read when their seat has left, and can be cleared', () => {
    gather(4);
    write('seat-0', 'I want to tell somebody');
    write('seat-1', 'Not ready', 'open');
    const label = labelOf(classroom.state, 'seat-0');
    for (const seat of [0, 1]) leave(`seat-${seat}`);
    const [card, ...others] = classroom.lectern.now!.cards!.entries;
    expect(card).toMatchObject({ text: 'I want to tell somebody', label });
    expect(others).toEqual([]);
    classroom.teach({ type: 'clearCard', step: 'writing', card: card!.id });
    expect(classroom.lectern.now!.cards!.entries).toEqual([]);
  });

  test('of those who left go with everybody who came in since, and never push out an earlier one', () => {
    gather(2);
    write('seat-0', 'Mine');
    for (let time = 0; time < 150; time++) {
      come(`bot-${time}`);
      write(`bot-${time}`, `Words ${time}`);
      leave(`bot-${time}`);
    }
    leave('seat-0');
    const texts = () => classroom.lectern.now!.cards!.entries.map(({ text }) => text);
    expect(texts()).toHaveLength(100);
    expect(texts()).toContain('Mine');
    classroom.teach({ type: 'removeSince', arrival: 2 });
    expect(texts()).toEqual(['Mine']);
  });

  test('of one who leaves and writes again hide nobody', () => {
    gather(2);
    write('seat-0', 'Mine alone');
    for (const [seat, text] of [
      ['seat-1', 'One'],
      ['a', 'Two'],
      ['b', 'Three'],
    ] as const) {
      if (seat !== 'seat-1') come(seat);
      write(seat, text);
      leave(seat);
    }
    expect(classroom.lectern.now!.cards!.entries).toHaveLength(4);
    expect(classroom.lectern.now!.cards!.showable).toBe('none');
  });

  test('nobody reads one live table after the other: a place keeps its table', () => {
    gather(4, { tables: 4, liveTables: true });
    classroom.sit('seat-0', 2);
    leave('seat-0');
    come('again');
    expect(ownThingsOf(classroom.state, 'again').table).toBe(2);
    expect(refusalIn(classroom.sit('again', 3))).toBe('seated');
    classroom.teach({ type: 'moveSeat', seat: 'again', table: 3 });
    expect(ownThingsOf(classroom.state, 'again').table).toBe(3);
  });
});
