import { release } from '@sightline/ballot';
import type { Lesson } from '@sightline/lesson';
import type { ClassMode } from '@sightline/protocol';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfCard } from '../director/cards.ts';
import { restoreSession } from '../director/create.ts';
import { Classroom, refusalIn } from '../director/test-support/classroom.ts';
import { items, lesson as everyKind, secret } from '../director/test-support/lesson.ts';
import { sorting, storyLesson, writing } from '../director/test-support/story-lesson.ts';
import type { ReportPart } from '../layout/report.ts';
import type { CardWork } from '../layout/work.ts';

const ids = new Set(everyKind.steps.map(({ id }) => id));
const lesson: Lesson = {
  ...everyKind,
  steps: [...everyKind.steps, ...storyLesson.steps.filter(({ id }) => !ids.has(id))],
};

function gather(seats = 20, mode: ClassMode = 'own') {
  const classroom = new Classroom(28, lesson, mode);
  classroom.seat(seats);
  return classroom;
}

const partsOf = ({ lectern }: Classroom, step: string): readonly ReportPart[] =>
  lectern.report[step]?.parts ?? [];
const inReport = ({ lectern }: Classroom) => JSON.stringify(lectern.report);

/** The teacher closes what is open, and the urn counts these. */
function close(classroom: Classroom, ...counts: readonly number[]) {
  for (const effect of classroom.teach({ type: 'reveal' })) {
    if (effect.type !== 'closeQuestion') continue;
    const answers = counts.reduce((total, count) => total + count, 0);
    const released = release({ answers, counts }, effect.crowd);
    classroom.happen({ type: 'released', question: effect.question, released });
  }
}

const mark = (classroom: Classroom, seats: number, ...marked: readonly string[]) => {
  for (let seat = 0; seat < seats; seat++) {
    const marks = marked.map((item) => ({ item }));
    classroom.work(`seat-${seat}`, 'adverts', { marks, state: 'done' });
  }
};

const card = (text: string): CardWork => ({ text, choice: '', state: 'done' });
const words = ['Ask your aunt', 'Take a day', 'Look it up', 'Tell someone'];

/** Four seats write a card each, and the teacher shows those at these places. */
function publish(classroom: Classroom, ...chosen: readonly number[]) {
  classroom.goTo('writing');
  words.forEach((text, seat) => classroom.work(`seat-${seat}`, 'writing', card(text)));
  const { entries } = classroom.lectern.now!.cards!;
  const cards = chosen.map((at) => {
    const { id, hash } = entries.find(({ text }) => text === words[at])!;
    return { card: id, hash };
  });
  expect(refusalIn(classroom.teach({ type: 'publish', step: 'writing', cards }))).toBe('');
  return Object.fromEntries(entries.map(({ id, text }) => [text, id]));
}

test('a report begins empty, and has the steps that the class has been to, in the order of the lesson', () => {
  const classroom = gather();
  expect(classroom.lectern.report).toEqual({});
  for (const id of ['help', 'ground-rules', 'with-key']) classroom.goTo(id);
  const { report } = classroom.lectern;
  const inOrder = Object.keys(report).sort((a, b) => report[a]!.place - report[b]!.place);
  expect(inOrder).toEqual(['ground-rules', 'with-key', 'help']);
  classroom.teach({ type: 'end' });
  expect(classroom.lectern.report).toEqual({});
});

test('what was passed behind a blank wall is not in it, and what was revealed there comes with the wall', () => {
  const classroom = gather(0, 'none');
  classroom.goTo('with-key');
  classroom.teach({ type: 'blank', on: true });
  classroom.reveal(3);
  expect(partsOf(classroom, 'with-key')).toMatchObject([{ phase: 'open' }]);
  classroom.teach({ type: 'blank', on: false });
  expect(partsOf(classroom, 'with-key')).toMatchObject([{ phase: 'key' }]);
  classroom.teach({ type: 'blank', on: true });
  for (const { id } of lesson.steps) classroom.goTo(id);
  classroom.goTo('story');
  classroom.teach({ type: 'choose', choice: '2' });
  classroom.reveal();
  expect(Object.keys(classroom.lectern.report)).toEqual(['with-key']);
  classroom.teach({ type: 'blank', on: false });
  expect(partsOf(classroom, 'story')).toMatchObject([{ step: { node: { id: 'talk' } } }]);
});

test('a class that began before its wall was noted comes back with what it has been to', () => {
  const classroom = gather();
  classroom.goTo('with-key');
  classroom.goTo('story');
  classroom.teach({ type: 'choose', choice: '2' });
  classroom.reveal();
  const { report } = classroom.lectern;
  const scene = JSON.parse(JSON.stringify(classroom.state.scene));
  delete scene.onWall;
  classroom.state = restoreSession({ ...classroom.state, scene }, classroom.world);
  expect(classroom.lectern.report).toEqual(report);
});

test('a talk has its words and its points', () => {
  const classroom = gather();
  classroom.goTo('ground-rules');
  const [talk] = partsOf(classroom, 'ground-rules');
  expect(talk!.step).toMatchObject({ kind: 'talk', points: ['Be kind'] });
  expect(JSON.stringify(talk)).toContain(secret('ground-rules', 'text'));
  expect(inReport(classroom)).not.toMatch(/notes|say/);
});

test('a poll has its result and its key from the moment at which the class saw them', () => {
  const classroom = gather();
  classroom.goTo('with-key');
  close(classroom, 2, 15, 3);
  expect(partsOf(classroom, 'with-key')[0]).not.toHaveProperty('released');
  expect(classroom.lectern.now).toHaveProperty('released');
  classroom.reveal();
  expect(partsOf(classroom, 'with-key')[0]).toHaveProperty('released.kind', 'bands');
  expect(inReport(classroom)).not.toContain(secret('with-key', 'key'));
  classroom.reveal();
  expect(partsOf(classroom, 'with-key')[0]!.step).toHaveProperty('key.right', ['b']);
});

test('a poll whose split could blame somebody has its reasons, and never the split', () => {
  const classroom = gather();
  classroom.goTo('blame');
  close(classroom, 2, 15, 3);
  classroom.reveal();
  const [part] = partsOf(classroom, 'blame');
  expect(part).not.toHaveProperty('released');
  expect(JSON.stringify(part)).toContain(secret('blame', 'key'));
});

test('an estimate has its true value with its source once the class has seen it', () => {
  const classroom = gather();
  classroom.goTo('how-many');
  close(classroom, 2, 15, 3);
  classroom.reveal();
  expect(inReport(classroom)).not.toContain('63');
  classroom.reveal();
  expect(partsOf(classroom, 'how-many')[0]!.step).toHaveProperty('key.value', 63);
});

test('without devices the hands are there as the teacher wrote them down', () => {
  const classroom = new Classroom(28, lesson, 'none');
  classroom.goTo('with-key');
  classroom.teach({ type: 'hands', step: 'with-key', option: 'b' });
  expect(partsOf(classroom, 'with-key')[0]).toMatchObject({ hands: { kind: 'most', option: 'b' } });
});

describe('what the class looked for in a text', () => {
  test('stands in it as it was, and of every item only what was revealed', () => {
    const classroom = gather();
    classroom.goTo('adverts');
    mark(classroom, 18, '1.1', '1.2');
    classroom.reveal();
    const closed = partsOf(classroom, 'adverts')[0]!;
    expect(closed).not.toHaveProperty('figures');
    expect(closed.step).toMatchObject({ verdicts: {} });
    expect(JSON.stringify(closed)).toContain('Au pair');
    classroom.teach({ type: 'reveal', item: '1.3' });
    classroom.teach({ type: 'reveal', item: '1.1' });
    const { step, figures } = partsOf(classroom, 'adverts')[0]!;
    if (step.kind !== 'spot' || figures?.kind !== 'bands') throw new Error('no figures');
    expect(Object.keys(step.verdicts).sort()).toEqual(['1.1', '1.3']);
    expect(Object.keys(figures.bands).sort()).toEqual(['1.1', '1.3']);
    for (const hidden of items.filter((item) => !['1.1', '1.3'].includes(item)))
      expect(inReport(classroom)).not.toContain(secret('adverts', hidden));
  });

  test('in a small class says what was found most often only once that was revealed', () => {
    const classroom = gather(10);
    classroom.goTo('adverts');
    mark(classroom, 10, '1.2');
    classroom.reveal(2);
    expect(partsOf(classroom, 'adverts')[0]!.figures).toEqual({ kind: 'favourite', item: null });
    classroom.reveal();
    expect(partsOf(classroom, 'adverts')[0]!.figures).toEqual({ kind: 'favourite', item: '1.2' });
  });
});

test('what was sorted has its right order and reasons once the class has seen them', () => {
  const classroom = gather();
  classroom.goTo('sorting');
  classroom.reveal();
  expect(inReport(classroom)).not.toContain('why 2');
  expect(partsOf(classroom, 'sorting')[0]!.step).not.toHaveProperty('key');
  classroom.reveal();
  expect(partsOf(classroom, 'sorting')[0]).toMatchObject({
    step: { key: { order: sorting.items.map(({ id }) => id), reasons: { '2': 'why 2' } } },
    figures: { kind: 'bands' },
  });
});

describe('a story', () => {
  const nodesOf = (classroom: Classroom) =>
    partsOf(classroom, 'story').map(({ step, isAside = false }) => {
      if (step.kind !== 'scenario') throw new Error('no story');
      return [step.node.id, step.node.told.map(({ choice }) => choice).join(' '), isAside];
    });

  test('is told node by node, with what was chosen and what followed', () => {
    const classroom = gather();
    classroom.goTo('story');
    close(classroom, 1, 17, 2);
    classroom.reveal(3);
    classroom.teach({ type: 'choose', choice: '1' });
    classroom.reveal();
    expect(nodesOf(classroom)).toEqual([
      ['begin', '2', false],
      ['talk', '1', false],
      ['blamed', '', false],
    ]);
    expect(partsOf(classroom, 'story')[0]).toHaveProperty('released.option', 1);
    expect(inReport(classroom)).toContain('secret after 2 at begin');
    for (const later of ['secret after 1 at begin', 'secret of end', 'secret of aside', 'title of'])
      expect(inReport(classroom)).not.toContain(later);
  });

  test('has the way that the class came back from behind the way it went', () => {
    const classroom = gather();
    classroom.goTo('story');
    classroom.teach({ type: 'choose', choice: '2' });
    classroom.reveal();
    classroom.teach({ type: 'rewind', node: 'begin' });
    classroom.teach({ type: 'choose', choice: '3' });
    classroom.reveal();
    expect(nodesOf(classroom)).toEqual([
      ['begin', '2 3', false],
      ['blamed', '', false],
      ['talk', '', true],
    ]);
  });

  test('keeps a vote whose split nobody sees to itself', () => {
    const classroom = gather();
    classroom.goTo('story');
    classroom.teach({ type: 'choose', choice: '3' });
    classroom.reveal();
    close(classroom, 3, 16);
    classroom.reveal();
    expect(inReport(classroom)).toContain('secret of blamed');
    expect(inReport(classroom)).not.toContain('favourite');
  });
});

describe('cards', () => {
  const shownIn = (classroom: Classroom) =>
    (partsOf(classroom, 'writing')[0]?.cards ?? []).map(({ text }) => text).sort();

  test('are those on the wall, and say of whom they are as little as there', () => {
    const classroom = gather();
    const known = publish(classroom, 0, 1, 2);
    expect(shownIn(classroom)).toEqual(words.slice(0, 3).sort());
    expect(partsOf(classroom, 'writing')[0]!.step).toHaveProperty('question', writing.question);
    for (const handle of [...Object.values(known), words[3]!, ...words.map(hashOfCard)])
      expect(inReport(classroom)).not.toContain(handle);
  });

  test.each(['takeDown', 'setAside', 'clearCard', 'worry'] as const)(
    'are gone from it with a card that leaves the wall by %s',
    (type) => {
      const classroom = gather();
      const { [words[0]!]: id = '' } = publish(classroom, 0, 1, 2);
      const at = { step: 'writing', card: id };
      const hash = hashOfCard(words[0]!);
      if (type === 'worry') classroom.teach({ type, ...at, hash, on: true });
      else if (type === 'setAside') classroom.teach({ type, ...at, hash });
      else classroom.teach({ type, ...at });
      expect(shownIn(classroom)).toEqual(words.slice(1, 3).sort());
      expect(inReport(classroom)).not.toContain(words[0]);
    },
  );
});

test('a step is the same object until something differs in it, so that nothing else is sent again', () => {
  const classroom = gather();
  publish(classroom, 0, 1);
  classroom.goTo('with-key');
  const before = classroom.lectern.report;
  classroom.wait(1);
  classroom.happen({ type: 'join', seatId: 'late' });
  const after = classroom.lectern.report;
  expect(after['writing']).toBe(before['writing']);
  expect(after['with-key']).toBe(before['with-key']);
  publish(classroom, 0, 1, 2);
  expect(classroom.lectern.report['writing']).not.toBe(before['writing']);
});

/** Every string in it, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Hands are the class's own: the teacher may write them down when the wall has gone on. */
const wordsOf = ({ lectern }: Classroom): readonly string[] =>
  Object.values(lectern.report).flatMap(({ parts }) =>
    parts.flatMap((part) => stringsIn({ ...part, hands: undefined })),
  );

test('whatever a teacher does, every word of the report was on the wall or on devices in that class', () => {
  const step = fc.constantFrom(...lesson.steps.map(({ id }) => id));
  const choice = fc.constantFrom('1', '2', '3');
  const move = fc.oneof(
    { weight: 6, arbitrary: fc.constant({ type: 'reveal' as const }) },
    { weight: 3, arbitrary: step.map((id) => ({ type: 'goToStep' as const, step: id })) },
    fc.constantFrom(...items).map((item) => ({ type: 'reveal' as const, item })),
    choice.map((one) => ({ type: 'choose' as const, choice: one })),
    fc.constantFrom('begin', 'talk', 'blamed').map((node) => ({ type: 'rewind' as const, node })),
    fc.constant({ type: 'revote' as const }),
    fc.boolean().map((on) => ({ type: 'blank' as const, on })),
    step.map((id) => ({ type: 'hands' as const, step: id, option: 'a' })),
  );
  const counts = fc.array(fc.nat({ max: 7 }), { minLength: 3, maxLength: 3 });
  const course = fc.array(fc.record({ move, counts, writes: fc.boolean() }), { maxLength: 40 });
  const size = fc.constantFrom(0, 4, 12, 20);
  fc.assert(
    fc.property(size, fc.constantFrom('own', 'table', 'none'), course, (seats, mode, moves) => {
      const classroom = gather(seats, mode);
      const seen = new Set(stringsIn(classroom.board));
      const look = () => {
        for (const words of stringsIn(classroom.board)) seen.add(words);
      };
      for (const { move, counts, writes } of moves) {
        for (const effect of classroom.teach(move)) {
          look();
          if (effect.type !== 'closeQuestion') continue;
          const answers = counts.reduce((total, count) => total + count, 0);
          const released = release({ answers, counts }, effect.crowd);
          classroom.happen({ type: 'released', question: effect.question, released });
        }
        look();
        const isWriting = classroom.state.scene.phases['writing']?.name === 'open';
        if (writes && isWriting && classroom.listed.length >= 4) {
          publish(classroom, 0, 1, 2);
          look();
        }
        const strange = wordsOf(classroom).filter((words) => !seen.has(words));
        expect(strange).toEqual([]);
        for (const { label } of classroom.listed) expect(inReport(classroom)).not.toContain(label);
      }
    }),
  );
});
