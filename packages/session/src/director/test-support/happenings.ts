import fc from 'fast-check';
import { bandOf, type Released } from '@sightline/ballot';
import type { TeacherIntent } from '../../intents/teacher-intent.ts';
import { closedIn, lastNumberOf, type SessionEvent, type SessionState } from '../index.ts';
import type { Classroom } from './classroom.ts';
import { items, lesson } from './lesson.ts';

/** Something that may happen in a class, made into an event when its moment has come. */
export type Happening = (state: SessionState) => SessionEvent;

const device = fc.constantFrom('laptop', 'phone');
const seatId = fc.nat({ max: 15 }).map((index) => `seat-${index}`);
/** Steps that ask for something come more often, so that a class gets somewhere with them. */
const asks = [
  'with-key',
  'with-key',
  'blame',
  'how-many',
  'adverts',
  'adverts',
  'adverts',
  'adverts',
];
const stepId = fc.constantFrom(
  ...lesson.steps.map(({ id }) => id),
  'no-such-step',
  ...asks,
  ...asks,
);
const rarelyOn = fc.constantFrom(true, false, false, false);

/** Mostly the newest cursor, sometimes one that another device has made old. */
const lag = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 }));

type AskFor = (state: SessionState) => TeacherIntent;
const always =
  (intent: TeacherIntent): AskFor =>
  () =>
    intent;

const seenBy = (state: SessionState, back: number) => Math.max(0, state.scene.cursor - back);

const asking: fc.Arbitrary<AskFor> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ step: stepId, lag }).map(({ step, lag }): AskFor => {
      return (state) => ({ type: 'goToStep', step, seen: seenBy(state, lag) });
    }),
  },
  {
    weight: 3,
    arbitrary: lag.map((lag): AskFor => (state) => {
      return { type: 'reveal', seen: seenBy(state, lag) };
    }),
  },
  fc.constantFrom(...items, '9.9', 'toString').map((item): AskFor => (state) => {
    return { type: 'reveal', item, seen: state.scene.cursor };
  }),
  rarelyOn.map((on) => always({ type: 'pause', on })),
  rarelyOn.map((on) => always({ type: 'blank', on })),
  rarelyOn.map((on) => always({ type: 'lock', on })),
  seatId.map((seat) => always({ type: 'admit', seat })),
  seatId.map((seat) => always({ type: 'remove', seat })),
  fc.constant(always({ type: 'noProjector' })),
  fc.constantFrom('http://x', 'http://y').map((address) => always({ type: 'useAddress', address })),
);

const teaching: fc.Arbitrary<Happening> = fc
  .record({ device, ask: asking })
  .map(({ device, ask }): Happening => (state) => {
    const number = lastNumberOf(state, device, undefined) + 1;
    return { type: 'teacherIntent', device, number, intent: ask(state) };
  });

const mark = fc.record(
  {
    item: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...items) },
      fc.constantFrom('9.9', 'toString'),
    ),
    reason: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('hurry', 'secrecy') },
      fc.constant('no-such-reason'),
    ),
  },
  { requiredKeys: ['item'] },
);

export const work = fc.record({
  marks: fc.array(mark, { maxLength: 6 }),
  state: fc.constantFrom('open', 'done', 'skip'),
});

const working: fc.Arbitrary<Happening> = fc
  .record({
    seatId,
    step: fc.oneof({ weight: 5, arbitrary: fc.constant('adverts') }, stepId),
    work,
    device,
  })
  .map(({ seatId, step, work, device }): Happening => (state) => {
    const number = lastNumberOf(state, device, seatId) + 1;
    return { type: 'seatIntent', seatId, device, number, intent: { type: 'work', step, work } };
  });

const released = fc.oneof(
  fc.constant<Released>({ kind: 'few' }),
  fc.array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 3 }).map((counts): Released => ({
    kind: 'bands',
    bands: counts.map((count) => bandOf(count, 20)),
  })),
);

/** The question of a step, or one that was never opened. */
const questionIn = (state: SessionState, step: string) =>
  Object.hasOwn(state.questions, step) ? state.questions[step]!.id : 'no-such-question';

const counting: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ stepId, count: fc.nat({ max: 20 }) }).map(({ stepId, count }): Happening => {
    return (state) => ({ type: 'ballots', question: questionIn(state, stepId), count });
  }),
  fc.record({ stepId, released }).map(({ stepId, released }): Happening => {
    return (state) => ({ type: 'released', question: questionIn(state, stepId), released });
  }),
);

const coming: fc.Arbitrary<Happening> = fc.oneof(
  seatId.map((seatId): Happening => () => ({ type: 'join', seatId })),
  seatId.map((seatId): Happening => () => ({ type: 'seatConnected', seatId })),
  seatId.map((seatId): Happening => () => ({ type: 'seatDisconnected', seatId })),
  fc.nat({ max: 2 }).map((connected): Happening => () => ({ type: 'projectors', connected })),
  fc.boolean().map(
    (works): Happening =>
      (state) =>
        works ? { type: 'storage', works } : { type: 'storage', works, durable: closedIn(state) },
  ),
  fc
    .subarray(['http://x', 'http://y', 'http://z'])
    .map((addresses): Happening => () => ({ type: 'addresses', addresses })),
  fc.constant<Happening>(() => ({ type: 'tick' })),
);

const ending: Happening = (state) => ({
  type: 'teacherIntent',
  device: 'laptop',
  number: lastNumberOf(state, 'laptop', undefined) + 1,
  intent: { type: 'end' },
});

const happening = fc.oneof(
  { weight: 45, arbitrary: teaching },
  { weight: 180, arbitrary: working },
  { weight: 45, arbitrary: counting },
  { weight: 45, arbitrary: coming },
  { weight: 1, arbitrary: fc.constant(ending) },
);

/** Milliseconds between two events; a host's clock may also jump back. */
const pauseMs = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: 90_000 }) },
  fc.integer({ min: -600_000, max: 600_000 }),
);

/** The teacher goes straight to a step. */
function opening(step: string): Happening {
  return (state) => ({
    type: 'teacherIntent',
    device: 'laptop',
    number: lastNumberOf(state, 'laptop', undefined) + 1,
    intent: { type: 'goToStep', step, seen: state.scene.cursor },
  });
}

/** The first `count` seats come and connect. */
function arrivals(count: number): Happening[] {
  return Array.from({ length: count }, (_, index): Happening[] => {
    const seatId = `seat-${index}`;
    return [() => ({ type: 'join', seatId }), () => ({ type: 'seatConnected', seatId })];
  }).flat();
}

export type Course = readonly { readonly happening: Happening; readonly pauseMs: number }[];

/** What happens in a class, from its lobby on. Most begin with seats there and a step open. */
export const course: fc.Arbitrary<Course> = fc
  .record({
    seats: fc.constantFrom(0, 4, 12, 12),
    begin: fc.constantFrom([], ['with-key'], ['adverts'], ['adverts']),
    rest: fc.array(fc.record({ happening, pauseMs }), { maxLength: 100, size: 'max' }),
  })
  .map(({ seats, begin, rest }) => {
    const first = [...arrivals(seats), ...begin.map(opening)];
    return [...first.map((happening) => ({ happening, pauseMs: 10 })), ...rest];
  });

/** One event and the class on both sides of it. */
export interface Moment {
  readonly before: SessionState;
  readonly event: SessionEvent;
  readonly effects: Classroom['effects'];
  readonly classroom: Classroom;
}

/** Leads a class through a course and looks at every moment of it. */
export function follow(classroom: Classroom, events: Course, look: (moment: Moment) => void): void {
  for (const { happening, pauseMs } of events) {
    classroom.now += pauseMs;
    const before = classroom.state;
    const event = happening(before);
    const effects = [...classroom.happen(event)];
    look({ before, event, effects, classroom });
  }
}
