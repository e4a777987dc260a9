import { release, type Released } from '@sightline/ballot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Classroom, refusalIn } from './test-support/classroom.ts';
import { storyLesson } from './test-support/story-lesson.ts';

function openStory(seats = 12) {
  const classroom = new Classroom(28, storyLesson);
  classroom.seat(seats);
  classroom.goTo('story');
  return classroom;
}

const nodeOf = ({ board }: Classroom) => {
  if (board.device.screen !== 'step' || board.device.step.kind !== 'scenario')
    throw new Error('no story on the board');
  return board.device.step.node;
};
const storyOf = ({ lectern }: Classroom) => lectern.now!.story!;
/** What becomes of these votes in a class of this size. */
const votes = (seats: number, ...counts: number[]): Released =>
  release({ answers: sum(counts), counts }, { seats, rule: 'vote' });
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count);

/** The teacher closes the vote, and the urn gives this. */
function close(classroom: Classroom, released: Released) {
  const closing = classroom.teach({ type: 'reveal' }).find(({ type }) => type === 'closeQuestion');
  if (closing?.type !== 'closeQuestion') throw new Error('no question was closed');
  classroom.happen({ type: 'released', question: closing.question, released });
}

test('a clear vote is shown, its consequence told, and the story goes on', () => {
  const classroom = openStory();
  expect(classroom.lectern.now!.next).toBe('close');
  close(classroom, votes(12, 1, 9, 2));
  expect(storyOf(classroom)).toMatchObject({ outcome: 'clear', winner: '2', goesOnTo: '' });
  expect(JSON.stringify(classroom.board)).not.toContain('counts');
  classroom.reveal();
  expect(classroom.board.wall).toMatchObject({ phase: 'results', released: votes(12, 1, 9, 2) });
  expect(classroom.lectern.now!.next).toBe('consequence');
  classroom.reveal();
  expect(nodeOf(classroom).told.map(({ choice }) => choice)).toEqual(['2']);
  expect(storyOf(classroom).goesOnTo).toBe('talk');
  classroom.reveal();
  expect(nodeOf(classroom).id).toBe('talk');
  expect(storyOf(classroom).trail).toEqual(['begin', 'talk']);
});

test('[I7] no node, choice or consequence is on the board before its time', () => {
  const classroom = openStory();
  const seen = JSON.stringify(classroom.board);
  for (const later of ['secret after', 'secret of talk', 'notes for', 'title of talk', 'feelings'])
    expect(seen).not.toContain(later);
});

test('without a favourite the class votes once more, in a new question, and then the teacher chooses', () => {
  const classroom = openStory();
  const first = classroom.effects.filter(({ type }) => type === 'openQuestion');
  close(classroom, votes(12, 5, 5, 1));
  expect(storyOf(classroom)).toMatchObject({ outcome: 'unclear', winner: '', canRevote: true });
  classroom.reveal();
  expect(classroom.lectern.now!.next).toBe('none');
  expect(refusalIn(classroom.teach({ type: 'revote' }))).toBe('');
  const opened = classroom.effects.filter(({ type }) => type === 'openQuestion');
  expect(opened).toHaveLength(first.length + 1);
  expect(new Set(opened.map((effect) => JSON.stringify(effect))).size).toBe(opened.length);
  close(classroom, votes(12, 4, 4, 3));
  expect(storyOf(classroom)).toMatchObject({ outcome: 'unclear', canRevote: false, round: 2 });
  expect(refusalIn(classroom.teach({ type: 'revote' }))).toBe('unknown');
  expect(refusalIn(classroom.teach({ type: 'choose', choice: '3' }))).toBe('');
  expect(storyOf(classroom).goesOnTo).toBe('blamed');
});

test('a vote with a favourite is not repeated', () => {
  const classroom = openStory();
  close(classroom, votes(12, 1, 9, 2));
  expect(refusalIn(classroom.teach({ type: 'revote' }))).toBe('unknown');
});

test('too few answers are talked over, and leave the way to the teacher', () => {
  const classroom = openStory(4);
  close(classroom, { kind: 'few' });
  expect(storyOf(classroom)).toMatchObject({ outcome: 'few', canRevote: false });
  classroom.reveal();
  expect(classroom.board.device).toMatchObject({ phase: 'results', released: { kind: 'few' } });
  expect(classroom.lectern.now!.next).toBe('none');
  classroom.teach({ type: 'choose', choice: '2' });
  classroom.reveal();
  expect(nodeOf(classroom).id).toBe('talk');
});

test('a choice that leads nowhere is told, and the class chooses again', () => {
  const classroom = openStory();
  close(classroom, votes(12, 9, 1, 1));
  classroom.reveal(2);
  expect(nodeOf(classroom).told).toMatchObject([{ choice: '1', explore: 'feelings at begin' }]);
  expect(classroom.lectern.now!.next).toBe('none');
  classroom.teach({ type: 'choose', choice: '2' });
  expect(nodeOf(classroom).told.map(({ choice }) => choice)).toEqual(['1', '2']);
  expect(classroom.lectern.now!.next).toBe('node');
});

test('choosing closes a vote that is still open', () => {
  const classroom = openStory();
  const effects = classroom.teach({ type: 'choose', choice: '2' });
  expect(effects.map(({ type }) => type)).toContain('closeQuestion');
  expect(nodeOf(classroom).told).toHaveLength(1);
});

test('where an option blames, the class never sees the split, and the teacher does', () => {
  const classroom = openStory();
  classroom.teach({ type: 'choose', choice: '3' });
  classroom.reveal();
  expect(nodeOf(classroom).id).toBe('blamed');
  close(classroom, votes(12, 3, 8));
  expect(classroom.lectern.now).toMatchObject({ next: 'consequence', released: votes(12, 3, 8) });
  classroom.reveal();
  expect(nodeOf(classroom).told).toHaveLength(1);
  expect(JSON.stringify(classroom.board)).not.toContain('counts');
  expect(JSON.stringify(classroom.lectern.report)).not.toContain('favourite');
});

test('going back loses nothing that was said, and the other way is still open', () => {
  const classroom = openStory();
  close(classroom, votes(12, 1, 9, 2));
  classroom.reveal(3);
  expect(refusalIn(classroom.teach({ type: 'rewind', node: 'begin' }))).toBe('');
  expect(storyOf(classroom)).toMatchObject({ trail: ['begin'], outcome: 'clear', winner: '2' });
  expect(nodeOf(classroom).told.map(({ choice }) => choice)).toEqual(['2']);
  classroom.teach({ type: 'choose', choice: '3' });
  classroom.reveal();
  expect(storyOf(classroom).trail).toEqual(['begin', 'blamed']);
  expect(storyOf(classroom).nodes.find(({ id }) => id === 'talk')!.state).toBe('been');
  expect(refusalIn(classroom.teach({ type: 'rewind', node: 'end' }))).toBe('unknown');
});

test('a move made on an older view does nothing', () => {
  const classroom = openStory();
  const seen = classroom.state.scene.cursor - 1;
  expect(refusalIn(classroom.teach({ type: 'choose', choice: '2', seen }))).toBe('moved');
});

describe('a vote once more', () => {
  const unclear = { kind: 'favourite', option: null } as const;
  const canRevote = (classroom: Classroom) => storyOf(classroom).canRevote;

  test.each([
    [9, false],
    [10, true],
  ])('in a class of %i: %s', (seats, can) => {
    const classroom = openStory(seats);
    close(classroom, unclear);
    expect(canRevote(classroom)).toBe(can);
  });

  test('is not possible when somebody was removed since the first: it would tell their vote', () => {
    const classroom = openStory(20);
    close(classroom, unclear);
    expect(canRevote(classroom)).toBe(true);
    classroom.teach({ type: 'remove', seat: 'seat-3' });
    expect(canRevote(classroom)).toBe(false);
    expect(refusalIn(classroom.teach({ type: 'revote' }))).toBe('unknown');
  });

  test.each([
    [8, false],
    [10, true],
  ])('after a first one of %i, when two more have come: %s', (seats, can) => {
    const classroom = openStory(seats);
    close(classroom, unclear);
    for (const seatId of ['late', 'later']) classroom.happen({ type: 'join', seatId });
    expect(canRevote(classroom)).toBe(can);
  });

  test('shows nothing when somebody is removed while it is open', () => {
    const classroom = openStory(20);
    close(classroom, unclear);
    classroom.teach({ type: 'revote' });
    classroom.teach({ type: 'remove', seat: 'seat-3' });
    const closing = classroom.teach({ type: 'reveal' });
    expect(closing).toContainEqual(
      expect.objectContaining({ type: 'closeQuestion', crowd: { seats: 19, rule: 'never' } }),
    );
  });
});

test.each([
  ['own' as const, 12, { seats: 12, rule: 'vote' }],
  ['table' as const, 4, { seats: 4, rule: 'vote' }],
])('a vote of %s devices is released by the size of the class: %i', (mode, seats, crowd) => {
  const classroom = new Classroom(28, storyLesson, mode);
  classroom.seat(seats);
  classroom.goTo('story');
  expect(classroom.teach({ type: 'reveal' })).toContainEqual(
    expect.objectContaining({ type: 'closeQuestion', crowd }),
  );
});

describe('from every state that a class can reach', () => {
  const choice = fc.constantFrom('1', '2', '3');
  const node = fc.constantFrom('begin', 'talk', 'blamed', 'aside', 'end');
  const move = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ type: 'reveal' as const }) },
    choice.map((choice) => ({ type: 'choose' as const, choice })),
    node.map((node) => ({ type: 'rewind' as const, node })),
    fc.constant({ type: 'revote' as const }),
    fc
      .constantFrom(...storyLesson.steps.map(({ id }) => id))
      .map((step) => ({ type: 'goToStep' as const, step })),
  );
  const counts = fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 });
  const course = fc.array(fc.record({ move, counts }), { maxLength: 30 });

  function lead(seats: number, moves: readonly { move: never; counts: number[] }[]) {
    const classroom = openStory(seats);
    for (const { move, counts } of moves)
      for (const effect of classroom.teach(move))
        if (effect.type === 'closeQuestion') {
          const { question, crowd } = effect;
          const released = release({ answers: sum(counts), counts }, crowd);
          classroom.happen({ type: 'released', question, released });
        }
    return classroom;
  }

  test('the teacher can bring the story to its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 4, 12), course, (seats, moves) => {
        const classroom = lead(seats, moves as never);
        classroom.goTo('story');
        for (let step = 0; step < 12 && nodeOf(classroom).id !== 'end'; step++) {
          const { id, choices } = nodeOf(classroom);
          const forward = choices.find((_, at) => at > 0);
          if (forward)
            expect(refusalIn(classroom.teach({ type: 'choose', choice: forward.id }))).toBe('');
          expect(classroom.lectern.now!.next, id).toBe('node');
          classroom.reveal();
        }
        expect(nodeOf(classroom).id).toBe('end');
      }),
    );
  });

  test('the teacher can go on, go back and end the class', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 4, 12), course, (seats, moves) => {
        const classroom = lead(seats, moves as never);
        for (const { id } of storyLesson.steps) {
          classroom.goTo(id);
          expect(classroom.lectern.now!.step.id).toBe(id);
        }
        classroom.goTo('story');
        for (const past of storyOf(classroom).trail.slice(0, -1)) {
          expect(refusalIn(classroom.teach({ type: 'rewind', node: past }))).toBe('');
          expect(nodeOf(classroom).id).toBe(past);
          break;
        }
        expect(refusalIn(classroom.teach({ type: 'end' }))).toBe('');
        expect(classroom.board.wall.screen).toBe('over');
      }),
    );
  });
});
