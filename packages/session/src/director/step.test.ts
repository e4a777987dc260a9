import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phasesOf } from '@sightline/lesson';
import { boardOf, lecternOf, seatLimit, step, type SessionState } from './index.ts';
import { Classroom } from './test-support/classroom.ts';
import { course, follow, type Moment } from './test-support/happenings.ts';
import { lesson, secret } from './test-support/lesson.ts';

/** Checks something at every moment of many classes. */
function atEveryMoment(look: (moment: Moment) => void, headCount = 10): void {
  fc.assert(
    fc.property(course, (events) => {
      follow(new Classroom(headCount), events, look);
    }),
    { numRuns: 100 },
  );
}

const isIntent = ({ event }: Moment) =>
  event.type === 'teacherIntent' || event.type === 'seatIntent';

const thawed = (state: SessionState): SessionState => JSON.parse(JSON.stringify(state));

test('every intent is settled once, and nothing else is', () => {
  atEveryMoment((moment) => {
    const settled = moment.effects.filter(({ type }) => type === 'settle');
    expect(settled).toHaveLength(isIntent(moment) ? 1 : 0);
  });
});

test('[I11] an intent that comes twice does once what it does', () => {
  atEveryMoment((moment) => {
    if (!isIntent(moment)) return;
    const { classroom, event, effects } = moment;
    const again = step(classroom.state, event, lesson, classroom.world);
    expect(again.state).toEqual(classroom.state);
    expect(again.effects).toEqual(effects.filter(({ type }) => type === 'settle'));
  });
});

test('a class that is frozen and thawed is the same class and goes on in the same way', () => {
  atEveryMoment(({ before, event, effects, classroom }) => {
    expect(thawed(classroom.state)).toEqual(classroom.state);
    const { now } = classroom;
    const random = (bytes: number) => new Uint8Array(bytes);
    const goOn = (state: SessionState) => step(state, event, lesson, { now, random });
    expect(goOn(thawed(before))).toEqual(goOn(before));
    expect(goOn(before).effects.map(({ type }) => type)).toEqual(effects.map(({ type }) => type));
  });
});

test('no event changes a state that somebody still holds', () => {
  atEveryMoment(({ before, event, classroom }) => {
    const copy = JSON.stringify(before);
    step(before, event, lesson, classroom.world);
    expect(JSON.stringify(before)).toBe(copy);
  });
});

test('from everywhere the teacher can go to every step, on, back, and end the class', () => {
  atEveryMoment(({ classroom }) => {
    const { state, now } = classroom;
    if (state.scene.stage === 'over') return;
    const ask = (intent: Parameters<Classroom['teach']>[0]) => {
      const attempt = new Classroom();
      attempt.state = state;
      attempt.now = now;
      attempt.teach(intent);
      return attempt;
    };
    for (const { id } of lesson.steps)
      expect(ask({ type: 'goToStep', step: id }).lectern.now?.step.id).toBe(id);
    expect(ask({ type: 'end' }).board.wall).toEqual({ screen: 'over' });
    const { now: current, cursor } = classroom.lectern;
    if (current && current.next !== 'none')
      expect(ask({ type: 'reveal' }).lectern.cursor).toBe(cursor + 1);
  });
});

test('[I5] what students do changes neither the board nor where the class is', () => {
  const fromSeats = ['seatIntent', 'join', 'seatConnected', 'seatDisconnected', 'ballots'];
  const place = (state: SessionState, now: number) => {
    const { plan, cursor, now: current } = lecternOf(state, lesson, now);
    return { plan, cursor, step: current?.step, phase: current?.phase };
  };
  atEveryMoment(({ before, event, classroom }) => {
    if (!fromSeats.includes(event.type)) return;
    const { state, now } = classroom;
    expect(boardOf(state, lesson)).toEqual(boardOf(before, lesson));
    expect(place(state, now)).toEqual(place(before, now));
  });
});

test('the board’s sequence grows with every change of it and never goes back', () => {
  atEveryMoment(({ before, classroom }) => {
    const { sequence: earlier, ...seen } = boardOf(before, lesson);
    const { sequence, ...sees } = classroom.board;
    const isSame = JSON.stringify(seen) === JSON.stringify(sees);
    expect(sequence).toBeGreaterThanOrEqual(isSame ? earlier : earlier + 1);
  });
});

test('the lectern’s sequence grows with every change of it, and with no mark or ballot that changes nothing', () => {
  atEveryMoment(({ before, event, classroom }) => {
    const { sequence: earlier, ...seen } = lecternOf(before, lesson, before.clock.seen);
    const { sequence, ...sees } = classroom.lectern;
    const isSame = JSON.stringify(seen) === JSON.stringify(sees);
    if (!isSame) expect(sequence).toBeGreaterThan(earlier);
    else if (['seatIntent', 'ballots', 'tick'].includes(event.type)) expect(sequence).toBe(earlier);
    else expect(sequence).toBeGreaterThanOrEqual(earlier);
  });
});

test('there are never more seats than the class may have, and no two with one label', () => {
  atEveryMoment(({ classroom }) => {
    const labels = classroom.listed.map(({ label }) => label);
    const admitted = classroom.listed.filter(({ state }) => state !== 'waiting');
    expect(admitted.length).toBeLessThanOrEqual(seatLimit({ headCount: 5, mode: 'own' }));
    expect(new Set(labels).size).toBe(labels.length);
  }, 5);
});

test('every question that opens is closed or dropped once, and by the end none is left', () => {
  fc.assert(
    fc.property(course, (events) => {
      const classroom = new Classroom();
      follow(classroom, events, () => {});
      if (classroom.state.scene.stage !== 'over') classroom.teach({ type: 'end' });
      const named = (types: readonly string[]) =>
        classroom.effects
          .flatMap((effect) =>
            'question' in effect && types.includes(effect.type) ? [effect.question] : [],
          )
          .sort();
      const opened = named(['openQuestion']);
      expect(new Set(opened).size).toBe(opened.length);
      expect(named(['closeQuestion', 'dropQuestion'])).toEqual(opened);
    }),
    { numRuns: 100 },
  );
});

test('the board holds nothing of a step the class has not come to', () => {
  atEveryMoment(({ classroom }) => {
    const { scene } = classroom.state;
    const board = JSON.stringify(classroom.board);
    for (const { id } of lesson.steps)
      if (id !== scene.stepId) expect(board).not.toContain(secret(id, ''));
    expect(board).not.toContain('-notes');
    expect(board).not.toContain('-say');
    expect(board).not.toContain(secret('lesson', 'guide'));
  });
});

test('the board holds a key only from the phase `key` on, and of items only those revealed', () => {
  atEveryMoment(({ classroom }) => {
    const { scene } = classroom.state;
    const board = JSON.stringify(classroom.board);
    const current = lesson.steps.find(({ id }) => id === scene.stepId);
    if (!current) return;
    const phase = scene.phases[current.id]!;
    if (phase.name !== 'key') expect(board).not.toContain(secret(current.id, 'key'));
    if (current.kind !== 'spot') return;
    for (const item of Object.keys(current.verdicts))
      if (!phase.revealed.includes(item)) expect(board).not.toContain(secret(current.id, item));
  });
});

test('the board shows results only in phases that show them, and never of a blame-sensitive poll', () => {
  atEveryMoment(({ classroom }) => {
    const { board, state } = classroom;
    const current = lesson.steps.find(({ id }) => id === state.scene.stepId);
    for (const view of [board.wall, board.device]) {
      if (view.screen !== 'step' || !current) continue;
      if (!['results', 'key'].includes(view.phase)) expect(view.released).toBeUndefined();
      if (!phasesOf(current).includes('results')) expect(view.released).toBeUndefined();
      if (view.phase !== 'key') expect(view.figures).toBeUndefined();
    }
  });
});

test('the board names no seat, no label and no count of seats', () => {
  atEveryMoment(({ classroom }) => {
    const board = JSON.stringify(classroom.board);
    expect(board).not.toMatch(/seat-\d/);
    for (const { label } of classroom.listed) expect(board).not.toContain(label);
  });
});

test('a phase never goes back, and a cursor grows with every move', () => {
  atEveryMoment(({ before, classroom }) => {
    const { scene } = classroom.state;
    if (scene.stage === 'over') return;
    for (const { id, ...rest } of lesson.steps) {
      const names = phasesOf({ id, ...rest } as (typeof lesson.steps)[number]);
      const was = Object.hasOwn(before.scene.phases, id) ? before.scene.phases[id]! : undefined;
      const is = Object.hasOwn(scene.phases, id) ? scene.phases[id]! : undefined;
      if (!was) continue;
      expect(names.indexOf(is!.name)).toBeGreaterThanOrEqual(names.indexOf(was.name));
      expect(is!.revealed.slice(0, was.revealed.length)).toEqual(was.revealed);
    }
    const hasMoved = scene.stepId !== before.scene.stepId || scene.phases !== before.scene.phases;
    expect(scene.cursor).toBe(before.scene.cursor + Number(hasMoved));
  });
});
