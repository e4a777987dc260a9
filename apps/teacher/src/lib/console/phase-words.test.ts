import type { StepKind } from '@sightline/lesson/view';
import type { ClassMode } from '@sightline/protocol';
import type { StoryMap } from '@sightline/session';
import { describe, expect, test } from 'vitest';
import { closingWords } from './closing-words.ts';
import { sayPhase } from './phase-words.ts';
import type { Room } from './room.ts';
import type { Now } from './words.ts';

const now = (kind: StepKind, more: Partial<Now> = {}) =>
  ({
    step: { kind },
    phase: 'open',
    next: 'close',
    revealed: [],
    takesHands: kind === 'poll',
    ...more,
  }) as unknown as Now;

const room = (more: Partial<Room> = {}): Room => ({
  mode: 'own',
  paused: false,
  blank: false,
  projector: 'connected',
  here: 12,
  ...more,
});

const story = (more: Partial<StoryMap> = {}): StoryMap => ({
  nodes: [{ id: 'one', title: 'One', state: 'now', decides: 'class', to: ['two'] }],
  trail: ['one'],
  choices: [{ id: 'a', words: '', explore: '', leadsTo: '', isTold: false }],
  outcome: 'open',
  winner: '',
  canRevote: false,
  round: 1,
  goesOnTo: '',
  ...more,
});

const decides = (who: StoryMap['nodes'][number]['decides']) => [
  { ...story().nodes[0]!, decides: who },
];

test('what is open is said in the words of the mode', () => {
  const openings = (mode: ClassMode) =>
    (['poll', 'scenario', 'cards'] as const).map((kind) => sayPhase(now(kind), room({ mode })));
  expect(openings('own')).toEqual([
    'Open: the class is working.',
    'Open: the class is voting.',
    'Open: the class is writing cards.',
  ]);
  expect(openings('table')).toEqual(openings('own'));
});

test('hands are not asked for where none may be noted', () => {
  for (const kind of ['poll', 'scenario'] as const) {
    const asked = (takesHands: boolean) =>
      sayPhase(now(kind, { takesHands }), room({ mode: 'none', here: 0 }));
    expect(asked(true)).toMatch(/raise hands/);
    expect(asked(false)).toMatch(/no hands/);
  }
});

test('a moment of a story without a vote says who goes on', () => {
  const at = (more: Partial<StoryMap>) =>
    sayPhase(now('scenario', { phase: 'shown', story: story(more) }), room());
  expect(at({ nodes: decides('teacher') })).toBe('Talk it over. Then you choose the way.');
  expect(at({ nodes: decides('nobody'), choices: [], goesOnTo: 'two' })).toMatch(/reads on/);
  expect(at({ nodes: decides('nobody'), choices: [] })).toBe('The story ends here.');
});

test('where blame could be read from the split, the teacher is told that it is never shown', () => {
  const closed = (next: Now['next'], more: Partial<StoryMap>) =>
    sayPhase(now('scenario', { phase: 'closed', next, story: story(more) }), room());
  expect(closed('consequence', { outcome: 'clear' })).toMatch(/never sees/);
  expect(closed('none', { outcome: 'unclear' })).toMatch(/never sees/);
  expect(closed('results', { outcome: 'clear' })).toMatch(/no result yet/);
  expect(closed('none', { outcome: 'few' })).toMatch(/no result yet/);
});

test('a result that is only talk is not called a result', () => {
  const few = (more: Partial<Now>) =>
    sayPhase(now('poll', { phase: 'results', released: { kind: 'few' }, ...more }), room());
  expect(few({})).toBe('The class reads: talk it over.');
  expect(few({ hands: { kind: 'split' } })).toBe('The class sees the result.');
});

describe('in every state of the room', () => {
  const phases = ['open', 'closed', 'results', 'key', 'shown'] as const;
  const both = [false, true] as const;
  const projectors = ['unseen', 'connected', 'lost', 'none'] as const;

  const rooms = (['own', 'table', 'none'] as const).flatMap((mode) =>
    both.flatMap((paused) =>
      both.flatMap((blank) =>
        projectors.flatMap((projector) =>
          (mode === 'none' ? [0] : [0, 12]).map((here) =>
            room({ mode, paused, blank, projector, here }),
          ),
        ),
      ),
    ),
  );
  const kinds = Object.keys(closingWords) as StepKind[];
  const moments = kinds.flatMap((kind) =>
    phases.flatMap((phase) => {
      const moment = now(kind, { phase });
      if (kind !== 'scenario') return [moment];
      return (['class', 'teacher', 'nobody'] as const).map((who) => ({
        ...moment,
        story: story({ nodes: decides(who), goesOnTo: who === 'nobody' ? 'two' : '' }),
      }));
    }),
  );
  const said = rooms.flatMap((one) =>
    moments.map((moment) => ({ one, moment, words: sayPhase(moment, one) })),
  );
  const where = (words: RegExp) => said.filter((entry) => words.test(entry.words));
  const answers = ({ mode, paused, here }: Room) => mode !== 'none' && !paused && here > 0;
  const sees = (one: Room) => (one.projector === 'connected' && !one.blank) || answers(one);

  test('a class is said to work only where a device can be answered on', () => {
    const working = where(/is (working|voting|writing)/);
    expect(working.length).toBeGreaterThan(0);
    expect(working.filter(({ one }) => !answers(one))).toEqual([]);
  });

  test('a class is said to see or read only what is before its eyes', () => {
    const seeing = where(/class (sees (?!no )|reads)|shown to the class/);
    expect(seeing.length).toBeGreaterThan(0);
    expect(seeing.filter(({ one }) => !sees(one))).toEqual([]);
    const unseen = where(/can’t see/);
    expect(unseen.length).toBeGreaterThan(0);
    expect(unseen.filter(({ one }) => sees(one))).toEqual([]);
  });

  test('a reason why nothing is seen is a true one', () => {
    const isTrue: readonly (readonly [RegExp, (one: Room) => boolean])[] = [
      [/wall is blank/, ({ blank, projector }) => blank && projector === 'connected'],
      [/no projector is connected/, ({ projector }) => projector !== 'connected'],
      [/no device is connected/, ({ mode, here }) => mode !== 'none' && here === 0],
      [/devices are paused|but paused/, ({ paused }) => paused],
    ];
    for (const [words, holds] of isTrue) {
      const found = where(words);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ one }) => !holds(one))).toEqual([]);
    }
  });

  test('without devices nothing is said of devices, votes, answers or a close', () => {
    const spoken = said.filter(({ one }) => one.mode === 'none').map(({ words }) => words);
    const ofDevices = /device|vot|working|sent|answer|closed|frozen|can change/i;
    expect(spoken.filter((words) => ofDevices.test(words))).toEqual([]);
  });
});
