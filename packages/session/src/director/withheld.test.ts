import { beforeEach, describe, expect, test } from 'vitest';
import { closedIn, restoreSession } from './index.ts';
import { Classroom } from './test-support/classroom.ts';
import { storyLesson } from './test-support/story-lesson.ts';

let classroom: Classroom;
beforeEach(() => {
  classroom = new Classroom();
  classroom.seat(12);
});

const favourite = { kind: 'favourite', option: 1 } as const;
const nothing = { results: {}, figures: {} };

/** The class closes what it is asked, and its urn gives a result. */
function close(activity: string): void {
  const { id } = classroom.state.questions[activity]!;
  classroom.reveal();
  classroom.happen({ type: 'released', question: id, released: favourite });
}

const seen = () => JSON.stringify([classroom.board, classroom.lectern]);
const fail = (durable = nothingClosed) =>
  classroom.happen({ type: 'storage', works: false, durable });
const recover = () => classroom.happen({ type: 'storage', works: true });
const nothingClosed: ReturnType<typeof closedIn> = { results: [], figures: [] };

describe('[P46] a result that is not durable', () => {
  test('is taken from every screen when the disk turns out not to have it, and comes when it has', () => {
    classroom.goTo('no-key');
    close('no-key');
    classroom.reveal();
    expect(seen()).toContain('"released"');
    const { sequence } = classroom.board;
    fail();
    expect(seen()).not.toContain('"released"');
    expect(classroom.board.sequence).toBeGreaterThan(sequence);
    recover();
    expect(classroom.lectern.now?.released).toEqual(favourite);
    expect(classroom.state.withheld).toEqual(nothing);
  });

  test('stays where the disk has it', () => {
    classroom.goTo('no-key');
    close('no-key');
    fail(closedIn(classroom.state));
    expect(classroom.lectern.now?.released).toEqual(favourite);
  });

  test('does not come while the disk fails, whatever the teacher does; the class goes on', () => {
    fail();
    classroom.goTo('no-key');
    close('no-key');
    classroom.reveal();
    classroom.goTo('adverts');
    classroom.work('seat-0', 'adverts', { marks: [{ item: '1.1' }], state: 'done' });
    classroom.reveal(3);
    expect(classroom.board.device).toMatchObject({ stepId: 'adverts', phase: 'key' });
    classroom.goTo('no-key');
    expect(seen()).not.toMatch(/"released"|"figures"/);
    recover();
    expect(classroom.state.scene.results).toEqual({ 'no-key': favourite });
    expect(Object.keys(classroom.state.figures)).toEqual(['adverts']);
  });

  test('tells nothing in a story either: the teacher chooses', () => {
    classroom = new Classroom(28, storyLesson);
    classroom.seat(12);
    classroom.goTo('story');
    const [activity = ''] = Object.keys(classroom.state.questions);
    fail();
    close(activity);
    classroom.reveal(3);
    expect(classroom.lectern.now?.story).toMatchObject({ outcome: 'few', winner: '' });
    classroom.teach({ type: 'choose', choice: '1' });
    expect(classroom.board.device).toMatchObject({ phase: 'key' });
    recover();
    expect(classroom.state.scene.results[activity]).toEqual(favourite);
  });

  test('only the first one counts, also of one that waits', () => {
    fail();
    classroom.goTo('no-key');
    close('no-key');
    const { id } = classroom.state.questions['no-key']!;
    classroom.happen({ type: 'released', question: id, released: { kind: 'few' } });
    recover();
    expect(classroom.state.scene.results['no-key']).toEqual(favourite);
  });

  test('is durable, and shown, when a class is brought back with it', () => {
    fail();
    classroom.goTo('no-key');
    close('no-key');
    const snapshot = JSON.parse(JSON.stringify(classroom.state)) as typeof classroom.state;
    classroom.state = restoreSession(snapshot, classroom.world);
    expect(classroom.lectern.now?.released).toEqual(favourite);
    expect(classroom.lectern.class.saved).toBe(true);
  });
});

describe('[P47] a class that comes back from a damaged disk', () => {
  test('asks again what was lost and nothing else, and says what that was', () => {
    classroom.goTo('with-key');
    classroom.goTo('blame');
    const [lost, kept] = ['with-key', 'blame'].map((step) => classroom.state.questions[step]!.id);
    const effects = classroom.happen({ type: 'damaged', questions: [lost!], work: true });
    expect(effects).toMatchObject([
      { type: 'dropQuestion', question: lost },
      { type: 'openQuestion', question: classroom.state.questions['with-key']!.id },
    ]);
    expect(classroom.state.questions['blame']!.id).toBe(kept);
    expect(classroom.lectern.class.lost).toEqual({ questions: 1, work: true });
    expect(JSON.stringify(classroom.board)).not.toContain('"lost"');
    classroom.goTo('with-key');
    expect(classroom.board.device).toMatchObject({ question: { isAgain: true } });
  });

  test('says it until it comes back the next time, or ends', () => {
    classroom.happen({ type: 'damaged', questions: [], work: true });
    const again = restoreSession(classroom.state, classroom.world);
    expect(again.lost).toEqual({ questions: 0, work: false });
    classroom.teach({ type: 'end' });
    expect(classroom.state.lost).toEqual({ questions: 0, work: false });
  });
});
