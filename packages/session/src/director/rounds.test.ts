import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { boardOf, isAnswerable, restoreSession, type Effect } from './index.ts';
import { Classroom } from './test-support/classroom.ts';
import { Polling } from './test-support/polling.ts';
import { storyLesson } from './test-support/story-lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
  classroom.seat(6);
});

const named = (effects: readonly Effect[], type: Effect['type']) =>
  effects.flatMap((effect) =>
    effect.type === type && 'question' in effect ? [effect.question] : [],
  );
const remove = (seat: string) => classroom.teach({ type: 'remove', seat });

function question() {
  const { device } = classroom.board;
  if (device.screen !== 'step' || !device.question) throw new Error('there is no question');
  return device.question;
}

describe('removing a seat while its question is open', () => {
  test('[P31] drops what was given and asks the same under another id, from zero', () => {
    classroom.goTo('with-key');
    const first = question();
    expect(first.isAgain).toBe(false);
    classroom.happen({ type: 'ballots', question: first.id, count: 6 });
    const { sequence } = classroom.board;
    const effects = remove('seat-0');
    const second = question();
    expect(effects.slice(0, 3)).toEqual([
      { type: 'expel', seatId: 'seat-0' },
      { type: 'dropQuestion', question: first.id },
      expect.objectContaining({ type: 'openQuestion', question: second.id, kind: first.kind }),
    ]);
    expect(second).toEqual({
      id: expect.stringMatching(/^[a-z2-7]{16}$/),
      kind: first.kind,
      isAgain: true,
    });
    expect(second.id).not.toBe(first.id);
    expect([first.id, second.id].map((id) => isAnswerable(classroom.state, id))).toEqual([
      false,
      true,
    ]);
    expect(classroom.board.sequence).toBe(sequence + 1);
    expect(classroom.state.questions['with-key']?.ballots).toBe(0);
    expect(classroom.lectern.questions).toEqual({ areOpen: true, restarts: 1 });
  });

  test('the words for progress begin anew', () => {
    classroom = new Classroom();
    classroom.seat(20);
    classroom.goTo('with-key');
    classroom.happen({ type: 'ballots', question: question().id, count: 18 });
    classroom.wait(0.5);
    expect(classroom.lectern.now?.progress).toBe('most');
    remove('seat-0');
    expect(classroom.lectern.now?.progress).toBe('few');
  });

  test('what a dropped round still tells changes nothing', () => {
    classroom.goTo('with-key');
    const first = question();
    remove('seat-0');
    classroom.happen({ type: 'ballots', question: first.id, count: 5 });
    expect(classroom.state.questions['with-key']?.ballots).toBe(0);
    classroom.reveal();
    classroom.happen({ type: 'released', question: first.id, released: { kind: 'few' } });
    expect(classroom.lectern.now).not.toHaveProperty('released');
  });

  test('a question that the class has left open starts again, too', () => {
    classroom.goTo('with-key');
    const left = question().id;
    classroom.goTo('adverts');
    expect(classroom.lectern.questions).toEqual({ areOpen: true, restarts: 0 });
    const { sequence } = classroom.board;
    const effects = remove('seat-0');
    expect(named(effects, 'dropQuestion')).toEqual([left]);
    expect(classroom.board.sequence).toBe(sequence);
    classroom.goTo('with-key');
    expect(question()).toMatchObject({ id: named(effects, 'openQuestion')[0], isAgain: true });
  });

  test('all that are open start again, each under an id of its own; what is closed stays as it is', () => {
    classroom.goTo('no-key');
    const closed = question().id;
    classroom.reveal();
    classroom.happen({ type: 'released', question: closed, released: { kind: 'few' } });
    const open = ['with-key', 'blame', 'how-many'].map((step) => {
      classroom.goTo(step);
      return question().id;
    });
    const effects = remove('seat-0');
    expect(named(effects, 'dropQuestion')).toEqual(open);
    const again = named(effects, 'openQuestion');
    expect(new Set([...open, ...again]).size).toBe(6);
    classroom.goTo('no-key');
    expect(question()).toMatchObject({ id: closed, isAgain: false });
    expect(classroom.lectern.now?.released).toEqual({ kind: 'few' });
  });

  test('every removal begins another round', () => {
    classroom.goTo('with-key');
    const ids = [0, 1, 2, 3].map((seat) => {
      remove(`seat-${seat}`);
      return question().id;
    });
    expect(new Set(ids).size).toBe(4);
    expect(classroom.lectern.questions.restarts).toBe(4);
  });

  test('a seat that only waits has never had a token: nothing starts again', () => {
    classroom.goTo('with-key');
    const { id } = question();
    classroom.teach({ type: 'lock', on: true });
    classroom.happen({ type: 'join', seatId: 'late' });
    expect(remove('late').map(({ type }) => type)).toEqual(['expel', 'settle']);
    expect(question().id).toBe(id);
  });

  test('a seat that was let in, or is away, has had one', () => {
    classroom.goTo('with-key');
    classroom.teach({ type: 'lock', on: true });
    classroom.happen({ type: 'join', seatId: 'late' });
    classroom.teach({ type: 'admit', seat: 'late' });
    expect(named(remove('late'), 'openQuestion')).toEqual([question().id]);
    classroom.happen({ type: 'seatDisconnected', seatId: 'seat-1' });
    expect(named(remove('seat-1'), 'openQuestion')).toEqual([question().id]);
  });

  test('a removal that is refused, or settled already, starts nothing again', () => {
    classroom.goTo('with-key');
    remove('seat-0');
    const { id } = question();
    expect(named(remove('seat-0'), 'openQuestion')).toEqual([]);
    expect(named(remove('nobody'), 'openQuestion')).toEqual([]);
    expect(question().id).toBe(id);
  });

  test('in the pause, in the lobby and when everything is closed nothing is lost', () => {
    expect(named(remove('seat-0'), 'openQuestion')).toEqual([]);
    classroom.goTo('with-key');
    classroom.teach({ type: 'pause', on: true });
    const { id } = question();
    remove('seat-1');
    expect(question().id).not.toBe(id);
    classroom.reveal();
    expect(named(remove('seat-2'), 'openQuestion')).toEqual([]);
  });

  test('of a story the vote that is open starts again, and one that the class has left open', () => {
    classroom = new Classroom(28, storyLesson);
    classroom.seat(12);
    classroom.goTo('story');
    const first = question().id;
    expect(named(remove('seat-0'), 'dropQuestion')).toEqual([first]);
    for (const choice of ['2', '1']) {
      classroom.teach({ type: 'choose', choice });
      classroom.reveal();
    }
    const atBlamed = question();
    expect(atBlamed.isAgain).toBe(false);
    classroom.teach({ type: 'rewind', node: 'begin' });
    expect(named(remove('seat-1'), 'dropQuestion')).toEqual([atBlamed.id]);
    classroom.teach({ type: 'rewind', node: 'blamed' });
    expect(question()).toMatchObject({ isAgain: true });
  });

  test('a second vote starts again as the second vote', () => {
    classroom = new Classroom(28, storyLesson);
    classroom.seat(12);
    classroom.goTo('story');
    const first = question().id;
    classroom.reveal();
    const released = { kind: 'favourite', option: null } as const;
    classroom.happen({ type: 'released', question: first, released });
    classroom.teach({ type: 'revote' });
    const second = question();
    expect(second.isAgain).toBe(false);
    expect(named(remove('seat-0'), 'dropQuestion')).toEqual([second.id]);
    expect(question()).toMatchObject({ isAgain: true });
    expect(classroom.lectern.now?.story?.round).toBe(2);
  });

  test('a class that is brought back goes on in the round it was in', () => {
    classroom.goTo('with-key');
    remove('seat-0');
    const again = question();
    const frozen = JSON.parse(JSON.stringify(classroom.state)) as typeof classroom.state;
    const state = restoreSession(frozen, classroom.world);
    expect(boardOf(state, classroom.lesson).device).toMatchObject({ question: again });
  });

  test('the board says neither who, nor why, nor how many', () => {
    classroom.goTo('with-key');
    remove('seat-0');
    const once = classroom.board;
    for (const seat of ['seat-1', 'seat-2', 'seat-3']) remove(seat);
    const blur = (board: typeof once) =>
      JSON.stringify({ ...board, sequence: 0 }).replace(/"id":"[a-z2-7]{16}"/, '');
    expect(blur(classroom.board)).toBe(blur(once));
  });
});

describe('[I1] in any order of coming, going, answering, removing and closing', () => {
  const steps = ['with-key', 'blame', 'no-key'];
  const seat = fc.nat({ max: 9 }).map((index) => `seat-${index}`);
  const act: fc.Arbitrary<(polling: Polling) => void> = fc.oneof(
    { weight: 4, arbitrary: seat.map((id) => (polling: Polling) => polling.join(id)) },
    { weight: 1, arbitrary: seat.map((id) => (polling: Polling) => polling.drop(id)) },
    {
      weight: 8,
      arbitrary: fc.tuple(seat, fc.nat({ max: 2 })).map(
        ([id, answer]) =>
          (polling: Polling) =>
            polling.answer(id, answer),
      ),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.nat(), fc.nat({ max: 2 }))
        .map(([at, answer]) => (polling: Polling) => {
          const token = polling.tokens[at % polling.tokens.length];
          // Whoever is still here sends through its device, as its last answer.
          if (token && !polling.devices.has(token.seatId)) polling.post(token, answer);
        }),
    },
    {
      weight: 2,
      arbitrary: seat.map(
        (id) => (polling: Polling) => polling.teach({ type: 'remove', seat: id }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .boolean()
        .map((on) => (polling: Polling) => polling.teach({ type: 'lock', on })),
    },
    {
      weight: 1,
      arbitrary: seat.map((id) => (polling: Polling) => polling.teach({ type: 'admit', seat: id })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...steps)
        .map((step) => (polling: Polling) => polling.teach({ type: 'goToStep', step })),
    },
    { weight: 1, arbitrary: fc.constant((polling: Polling) => close(polling)) },
  );

  /** Closes what is open, and compares what was counted with who is still here. */
  function close(polling: Polling): void {
    const { asked } = polling;
    if (!asked) return;
    polling.teach({ type: 'reveal' });
    const { activity, ballots } = polling.counted.at(-1)!;
    expect(activity).toBe(asked.activity);
    for (const seatId of ballots.keys()) expect(polling.removed).not.toContain(seatId);
    for (const [seatId, { isHere, answers }] of polling.devices) {
      const given = answers.get(activity);
      if (isHere && given) expect(ballots.get(seatId)).toBe(given.answer);
    }
  }

  test('no ballot of a removed seat counts, and whoever is here at the close counts with its last', () => {
    fc.assert(
      fc.property(fc.array(act, { size: 'max', maxLength: 120 }), (acts) => {
        const polling = new Polling(new Classroom(10));
        polling.teach({ type: 'goToStep', step: 'with-key' });
        for (const run of acts) run(polling);
        for (const step of steps) {
          polling.teach({ type: 'goToStep', step });
          close(polling);
        }
      }),
      { numRuns: 200 },
    );
  });
});
