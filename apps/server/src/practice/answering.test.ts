import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardLimit } from '@sightline/session';
import {
  askedBoard,
  boardOf,
  deedsOf,
  eager,
  makeClass,
  sort,
  spot,
} from '../../test-support/practice.ts';
import { occasionOf, planFor } from './answering.ts';
import { cardLines } from './card-lines.ts';
import { withText } from './cards.ts';
import { Dice } from './dice.ts';
import type { Student } from './student.ts';

const one: Student = { number: 0, temper: eager };
const poll = askedBoard('Bus or bicycle?', ['Bus', 'Bicycle']);
const cardsBoard = boardOf({
  kind: 'cards',
  title: 'Cards',
  text: [],
  question: 'What could Noor do?',
  starter: '',
});
/** The vote of a story, in its first or second round. */
function vote(round: number) {
  const text = [] as const;
  const choices = ['Wait', 'Call'].map((words, at) => ({ id: `${at + 1}`, text: words }));
  const node = {
    id: 'begin',
    text,
    easy: text,
    question: 'Wait or call?',
    decides: 'class' as const,
    choices,
    told: [],
  };
  return { ...poll, step: { kind: 'scenario' as const, title: 'A story', text, node, round } };
}
const boards = [poll, boardOf(spot), boardOf(sort), cardsBoard];

describe('a device asks for something', () => {
  test('only while its step is open and the class not paused', () => {
    for (const board of boards) {
      expect(occasionOf(board)).toBeDefined();
      expect(occasionOf({ ...board, paused: true })).toBeUndefined();
      expect(occasionOf({ ...board, phase: 'closed' })).toBeUndefined();
    }
    expect(occasionOf({ screen: 'lobby' })).toBeUndefined();
    expect(occasionOf({ screen: 'over' })).toBeUndefined();
    const talk = boardOf({ kind: 'talk', title: 'Rules', text: [], points: [] });
    expect(occasionOf(talk)).toBeUndefined();
    expect(occasionOf(boardOf(poll.step))).toBeUndefined();
  });

  test('once more when it votes again at the same place', () => {
    const first = occasionOf(vote(1))!;
    const again = occasionOf(vote(2))!;
    expect(again.id).not.toBe(first.id);
    expect(again.place).toBe(first.place);
  });

  test('[P31] for the same when its question starts again: the device gives its answer by itself', () => {
    const question = { ...poll.question!, id: 'r'.repeat(16), isAgain: true };
    expect(occasionOf({ ...poll, question })!.id).toBe(occasionOf(poll)!.id);
  });
});

describe('what a simulated student does about it', () => {
  const plansOf = (seed: string) => {
    const dice = Dice.seeded(seed);
    return makeClass(seed).flatMap((student) =>
      boards.map((board) => planFor(occasionOf(board)!, student, dice)),
    );
  };

  test('takes its time, and less than two minutes', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const plan of plansOf(seed)) {
          const ms = plan.reduce((sum, { afterMs, deed }) => {
            return sum + afterMs + (deed.type === 'drop' ? deed.forMs : 0);
          }, 0);
          expect(plan.every(({ afterMs }) => afterMs >= 0)).toBe(true);
          expect(ms).toBeLessThan(120_000);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is mostly something, now and then nothing, and the device drops out now and then', () => {
    const plans = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(plansOf);
    const share = (look: (plan: (typeof plans)[number]) => boolean) =>
      plans.filter(look).length / plans.length;
    expect(share((plan) => plan.length > 0)).toBeGreaterThan(0.9);
    expect(share((plan) => plan.length === 0)).toBeGreaterThan(0);
    const drops = share((plan) => plan[0]?.deed.type === 'drop');
    expect(drops).toBeGreaterThan(0.01);
    expect(drops).toBeLessThan(0.2);
  });

  test('a spot: marks what is there, one after the other, and says when it is done', () => {
    const ids = ['1.1', '1.2', '2.1', '2.2'];
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const deeds = deedsOf(planFor(occasionOf(boardOf(spot))!, one, Dice.seeded(seed)));
        const works = deeds.flatMap((deed) =>
          deed.type === 'work' && 'marks' in deed.work ? [deed.work] : [],
        );
        expect(works).toHaveLength(deeds.length);
        for (const [at, { marks, state }] of works.entries()) {
          expect(ids).toEqual(expect.arrayContaining(marks.map(({ item }) => item)));
          expect(new Set(marks.map(({ item }) => item)).size).toBe(marks.length);
          expect(state).toBe(at === works.length - 1 ? 'done' : 'open');
        }
      }),
    );
  });

  test('a sort: moves one item at a time until every one has its place', () => {
    const ids = sort.items.map(({ id }) => id);
    fc.assert(
      fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, care) => {
        const student = { number: 0, temper: { ...eager, care } };
        const deeds = deedsOf(planFor(occasionOf(boardOf(sort))!, student, Dice.seeded(seed)));
        const orders = deeds.map((deed) =>
          deed.type === 'work' && 'order' in deed.work ? deed.work.order : [],
        );
        for (const order of orders) expect(order.toSorted()).toEqual(ids);
        expect(orders.length).toBeLessThanOrEqual(ids.length);
        expect(deeds.at(-1)).toMatchObject({ work: { state: 'done' } });
      }),
    );
  });

  test('a sort: the orders of a class are alike and not all the same', () => {
    const dice = Dice.seeded('orders');
    const last = makeClass('orders').flatMap((student) => {
      const deed = deedsOf(planFor(occasionOf(boardOf(sort))!, student, dice)).at(-1);
      return deed?.type === 'work' && 'order' in deed.work ? [deed.work.order.join('')] : [];
    });
    const times = (order: string) => last.filter((other) => other === order).length;
    expect(new Set(last).size).toBeGreaterThan(1);
    expect(Math.max(...last.map(times))).toBeGreaterThan(last.length / 4);
  });

  test('cards: each student writes one, or skips', () => {
    const dice = Dice.seeded('cards');
    for (const skips of [0, 1]) {
      const student = { number: 0, temper: { ...eager, skips } };
      const [deed, ...more] = deedsOf(planFor(occasionOf(cardsBoard)!, student, dice));
      expect(more).toEqual([]);
      if (skips === 0) expect(deed?.type).toBe('write');
      else expect(deed).toMatchObject({ type: 'work', work: { text: '', state: 'skip' } });
    }
  });
});

describe('a card', () => {
  test('is short, and one of many', () => {
    for (const line of cardLines) expect(line.length).toBeLessThan(cardLimit / 2);
    expect(new Set(cardLines).size).toBe(cardLines.length);
  });

  test('is handed in with its words, and again when they change', () => {
    const written = withText(undefined, 'One');
    expect(written).toEqual({ text: 'One', choice: '', state: 'done' });
    expect(withText(written, 'Two')).toEqual({ ...written, text: 'Two' });
  });
});
