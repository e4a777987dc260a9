import type { ClassMode } from '@sightline/protocol';
import type { Lectern, NextReveal, TeacherIntent } from '@sightline/session';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Controls } from './controls.svelte.ts';

const plan = ['rules', 'poll', 'close'];

/** A lectern at a step, or in the lobby, and what the controls ask of the server. */
function open(at: string | null, next: NextReveal = 'none', cursor = 7) {
  const lectern = {
    class: { stage: at === null ? 'lobby' : 'running', blank: false, paused: false },
    cursor,
    plan: plan.map((id) => ({ id, state: id === at ? 'now' : 'later' })),
    now: at === null ? null : { next },
  } as unknown as Lectern;
  const sent: TeacherIntent[] = [];
  const desk = { lectern };
  const controls = new Controls(
    () => desk.lectern,
    (intent) => sent.push(intent),
  );
  return { controls, sent, desk };
}

type Story = Pick<
  NonNullable<NonNullable<Lectern['now']>['story']>,
  'choices' | 'goesOnTo' | 'nodes'
>;

const twoWays = ['call', 'wait'].map((id) => ({
  id,
  words: '',
  explore: '',
  leadsTo: '',
  isTold: false,
}));

/** At a node of a story. */
function openStory(next: NextReveal, story: Partial<Story> = {}, mode: ClassMode = 'own') {
  const opened = open('poll', next);
  const { lectern } = opened.desk;
  opened.desk.lectern = {
    ...lectern,
    class: { ...lectern.class, mode },
    now: { ...lectern.now, story: { choices: twoWays, nodes: [], goesOnTo: '', ...story } },
  } as Lectern;
  return opened;
}

beforeEach(() => {
  vi.useFakeTimers();
});

test('from the lobby, next begins with the first step', () => {
  const { controls, sent } = open(null);
  controls.run('next');
  expect(sent).toEqual([{ type: 'goToStep', step: 'rules', seen: 7 }]);
});

test('next and back carry the cursor that the teacher saw', () => {
  const { controls, sent } = open('poll', 'none', 12);
  controls.run('next');
  controls.run('back');
  expect(sent).toEqual([
    { type: 'goToStep', step: 'close', seen: 12 },
    { type: 'goToStep', step: 'rules', seen: 12 },
  ]);
});

test('before the first step and after the last there is nothing to go to', () => {
  const first = open('rules');
  first.controls.run('back');
  const last = open('close');
  last.controls.run('next');
  expect([...first.sent, ...last.sent]).toEqual([]);
});

test('a question closes at the second press', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  expect(controls.isClosing).toBe(true);
  expect(sent).toEqual([]);
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'reveal', seen: 7 }]);
});

test('a double click closes nothing, leaves no story and turns nothing back', () => {
  const question = open('poll', 'close');
  question.controls.run('reveal');
  question.controls.run('reveal', true);
  expect(question.controls.isClosing).toBe(true);
  const story = openStory('close');
  story.controls.run('next');
  story.controls.run('next', true);
  expect(story.controls.isLeaving).toBe(true);
  const wall = open('poll');
  wall.controls.run('blank');
  wall.controls.run('blank', true);
  wall.controls.run('pause', true);
  expect([...question.sent, ...story.sent]).toEqual([]);
  expect(wall.sent).toEqual([{ type: 'blank', on: true }]);
});

test('a double click on next goes on twice where nothing is asked', () => {
  const { controls, sent } = open('rules');
  controls.run('next');
  controls.run('next', true);
  expect(sent).toHaveLength(2);
});

test('a single press is forgotten after a while', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  vi.advanceTimersByTime(8_000);
  expect(controls.isClosing).toBe(false);
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test('a single press is forgotten when something else is pressed', () => {
  const { controls, sent } = open('poll', 'close');
  controls.run('reveal');
  controls.run('blank');
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'blank', on: true }]);
});

test('a single press means nothing for the next question', () => {
  const { controls, sent, desk } = open('poll', 'close');
  controls.run('reveal');
  desk.lectern = { ...desk.lectern, cursor: 8 };
  expect(controls.isClosing).toBe(false);
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test('a press that was forgotten does not take a later one with it', () => {
  const { controls } = open('poll', 'close');
  controls.run('reveal');
  vi.advanceTimersByTime(5_000);
  controls.run('blank');
  controls.run('reveal');
  vi.advanceTimersByTime(5_000);
  expect(controls.isClosing).toBe(true);
});

test('without devices a question closes at the first press: nobody is still answering', () => {
  const { controls, sent } = openStory('close', {}, 'none');
  controls.run('reveal');
  expect(sent).toEqual([{ type: 'reveal', seen: 7 }]);
});

test.each(['results', 'key', 'item', 'consequence', 'node'] as const)(
  'revealing %s takes one press',
  (next) => {
    const { controls, sent } = open('poll', next);
    controls.run('reveal');
    expect(sent).toEqual([{ type: 'reveal', seen: 7 }]);
  },
);

test('with nothing more to reveal, reveal does nothing', () => {
  const { controls, sent } = open('rules', 'none');
  controls.run('reveal');
  expect(sent).toEqual([]);
});

test('blank and pause go on and off', () => {
  const { controls, sent, desk } = open('poll');
  controls.run('blank');
  desk.lectern = { ...desk.lectern, class: { ...desk.lectern.class, blank: true, paused: true } };
  controls.run('blank');
  controls.run('pause');
  expect(sent).toEqual([
    { type: 'blank', on: true },
    { type: 'blank', on: false },
    { type: 'pause', on: false },
  ]);
});

test('when the class is over, nothing is sent', () => {
  const { controls, sent, desk } = open('poll', 'key');
  desk.lectern = { ...desk.lectern, class: { ...desk.lectern.class, stage: 'over' } };
  for (const command of ['next', 'back', 'blank', 'pause', 'reveal'] as const)
    controls.run(command);
  expect(sent).toEqual([]);
});

test('a story in its middle is left at the second press of next', () => {
  const { controls, sent } = openStory('close');
  controls.run('next');
  expect(controls.isLeaving).toBe(true);
  expect(sent).toEqual([]);
  controls.run('next');
  expect(sent).toEqual([{ type: 'goToStep', step: 'close', seen: 7 }]);
});

test('a story is in its middle where it goes on by itself, too', () => {
  const { controls, sent } = openStory('node', { choices: [], goesOnTo: 'monday' });
  controls.run('next');
  expect(controls.isLeaving).toBe(true);
  expect(sent).toEqual([]);
});

test('a story at its end is left at the first press', () => {
  const { controls, sent } = openStory('none', { choices: [] });
  controls.run('next');
  expect(sent).toEqual([{ type: 'goToStep', step: 'close', seen: 7 }]);
});

test('the press that would leave a story is forgotten after a while, and when the story moves', () => {
  const { controls, sent, desk } = openStory('results');
  controls.run('next');
  vi.advanceTimersByTime(8_000);
  expect(controls.isLeaving).toBe(false);
  controls.run('next');
  desk.lectern = { ...desk.lectern, cursor: 8 };
  controls.run('next');
  expect(sent).toEqual([]);
});

test('leaving and closing are two questions: one press for each answers neither', () => {
  const { controls, sent } = openStory('close');
  controls.run('next');
  controls.run('reveal');
  expect([controls.isLeaving, controls.isClosing]).toEqual([false, true]);
  controls.run('next');
  expect([controls.isLeaving, controls.isClosing]).toEqual([true, false]);
  expect(sent).toEqual([]);
});

test('after the last step there is nothing to leave a story for', () => {
  const { controls, sent, desk } = openStory('close');
  desk.lectern = { ...desk.lectern, plan: desk.lectern.plan.slice(0, 2) };
  controls.run('next');
  expect(controls.isLeaving).toBe(false);
  expect(sent).toEqual([]);
});

test('telling a choice closes an open vote at the second press of the same choice', () => {
  const { controls, sent } = openStory('close');
  controls.choose('call');
  expect([controls.isTelling('call'), controls.isTelling('wait')]).toEqual([true, false]);
  controls.choose('wait');
  expect([controls.isTelling('call'), controls.isTelling('wait')]).toEqual([false, true]);
  expect(sent).toEqual([]);
  controls.choose('wait');
  expect(sent).toEqual([{ type: 'choose', seen: 7, choice: 'wait' }]);
});

test.each([
  ['a closed vote', openStory('results')],
  ['a class without devices', openStory('close', {}, 'none')],
])('in %s a choice is told at the first press', (_, { controls, sent }) => {
  controls.choose('call');
  expect(sent).toEqual([{ type: 'choose', seen: 7, choice: 'call' }]);
});

test('going back in a story and voting once more take one press: nothing is lost', () => {
  const { controls, sent } = openStory('none');
  controls.rewind('first-words');
  controls.revote();
  expect(sent).toEqual([
    { type: 'rewind', seen: 7, node: 'first-words' },
    { type: 'revote', seen: 7 },
  ]);
});

describe('with more seats than students', () => {
  const kinds = ['talk', 'poll', 'estimate', 'spot', 'sort', 'scenario', 'cards', 'help'] as const;

  function openSurplus(at: string | null, seats = 31) {
    const opened = open(at);
    const { desk } = opened;
    const come = (seats: number) => {
      desk.lectern = { ...desk.lectern, surplus: { seats, expected: 28 } };
    };
    desk.lectern = {
      ...desk.lectern,
      plan: kinds.map((kind) => ({ id: kind, kind, state: kind === at ? 'now' : 'later' })),
    } as unknown as Lectern;
    come(seats);
    return { ...opened, come };
  }

  test.each(kinds)('going to a step of kind %s asks first where answers are counted', (kind) => {
    const { controls, sent } = openSurplus(null);
    controls.goTo(kind);
    const isAsked = !['talk', 'cards', 'help'].includes(kind);
    expect(controls.warning).toEqual(isAsked ? { seats: 31, expected: 28 } : undefined);
    expect(sent).toHaveLength(isAsked ? 0 : 1);
  });

  test('the move is made when the teacher means it, and not when they stay', () => {
    const { controls, sent } = openSurplus('talk');
    controls.run('next');
    controls.run('next');
    controls.run('reveal');
    expect([sent, controls.warning !== undefined]).toEqual([[], true]);
    controls.goOnAnyway();
    expect([sent, controls.warning]).toEqual([
      [{ type: 'goToStep', step: 'poll', seen: 7 }],
      undefined,
    ]);
    const staying = openSurplus('talk');
    staying.controls.run('next');
    staying.controls.stay();
    expect([staying.sent, staying.controls.warning]).toEqual([[], undefined]);
  });

  test('blank and pause work while it is asked', () => {
    const { controls, sent } = openSurplus('talk');
    controls.run('next');
    controls.run('blank');
    controls.run('pause');
    expect(sent.map(({ type }) => type)).toEqual(['blank', 'pause']);
  });

  test('it is asked once, and again when there are more', () => {
    const { controls, sent, come } = openSurplus('talk');
    controls.goTo('poll');
    controls.stay();
    controls.goTo('spot');
    expect([sent.length, controls.warning]).toEqual([1, undefined]);
    come(30);
    controls.goTo('sort');
    expect(sent).toHaveLength(2);
    come(32);
    controls.goTo('estimate');
    expect([sent.length, controls.warning?.seats]).toEqual([2, 32]);
  });

  test('a step that has been asked already opens nothing', () => {
    const { controls, sent, desk } = openSurplus('talk');
    const plan = desk.lectern.plan.map((entry) => ({ ...entry, state: 'shown' as const }));
    desk.lectern = { ...desk.lectern, plan };
    controls.goTo('poll');
    expect(sent).toHaveLength(1);
  });

  test('a vote that a story goes on to, and one more vote, are asked about, too', () => {
    const node = (id: string, decides: 'class' | 'nobody') => {
      return { id, title: id, state: 'ahead', decides, to: [] } as const;
    };
    const nodes = [node('vote', 'class'), node('scene', 'nobody')];
    for (const [goesOnTo, isAsked] of [
      ['vote', true],
      ['scene', false],
    ] as const) {
      const { controls, desk, sent } = openStory('node', { goesOnTo, nodes });
      desk.lectern = { ...desk.lectern, surplus: { seats: 31, expected: 28 } };
      controls.run('reveal');
      expect([controls.warning !== undefined, sent.length]).toEqual([isAsked, isAsked ? 0 : 1]);
    }
    const { controls, desk, sent } = openStory('none');
    desk.lectern = { ...desk.lectern, surplus: { seats: 31, expected: 28 } };
    controls.revote();
    controls.goOnAnyway();
    expect(sent).toEqual([{ type: 'revote', seen: 7 }]);
  });
});

describe('[P31] while devices send again', () => {
  test('what was restarted before this console was opened is no news', () => {
    const { controls } = open('poll', 'close');
    controls.sendingAgain.see(2);
    controls.sendingAgain.see(2);
    expect(controls.sendingAgain.isOn).toBe(false);
  });

  test.each([
    ['close', (controls: Controls) => controls.run('reveal'), { type: 'reveal', seen: 7 }],
    [
      'close and tell',
      (controls: Controls) => controls.choose('call'),
      { type: 'choose', seen: 7, choice: 'call' },
    ],
  ])('%s waits until they have', (_, press, intent) => {
    const { controls, sent } = openStory('close');
    controls.sendingAgain.see(0);
    controls.sendingAgain.see(1);
    expect(controls.sendingAgain.isOn).toBe(true);
    press(controls);
    press(controls);
    expect([sent, controls.sendingAgain.holdsUp]).toEqual([[], true]);
    vi.advanceTimersByTime(2_000);
    controls.sendingAgain.see(2);
    vi.advanceTimersByTime(3_000);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(500);
    expect([sent, controls.sendingAgain.holdsUp, controls.sendingAgain.isOn]).toEqual([
      [intent],
      false,
      false,
    ]);
  });

  test('everything else goes on at once', () => {
    const { controls, sent } = open('poll', 'close');
    controls.sendingAgain.see(0);
    controls.sendingAgain.see(1);
    controls.run('next');
    expect(sent).toEqual([{ type: 'goToStep', step: 'close', seen: 7 }]);
  });
});
