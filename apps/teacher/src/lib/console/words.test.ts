import { words } from '@sightline/ballot';
import type { StepKind } from '@sightline/lesson/view';
import type { ClassMode } from '@sightline/protocol';
import type { Lectern, StoryMap } from '@sightline/session';
import { expect, test } from 'vitest';
import {
  sayBranches,
  sayFew,
  sayFigures,
  sayOutcome,
  sayProgress,
  sayProjector,
  sayReach,
  sayRefusal,
  sayReveal,
} from './words.ts';

type Now = NonNullable<Lectern['now']>;

const now = (kind: StepKind, more: Partial<Now> = {}) =>
  ({ step: { kind }, phase: 'open', next: 'close', revealed: [], ...more }) as unknown as Now;

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

test.each([
  ['poll', 'Close the question'],
  ['spot', 'Close the marking'],
  ['sort', 'Close the sorting'],
  ['scenario', 'Close the vote'],
  ['cards', 'Freeze the cards'],
] as const)('at a %s that is open, the bar says “%s”', (kind, words) => {
  expect(sayReveal(now(kind), 'own')).toBe(words);
});

test('the bar says how a story goes on', () => {
  expect(sayReveal(now('scenario', { next: 'consequence' }), 'own')).toBe('Tell what follows');
  expect(sayReveal(now('scenario', { next: 'node' }), 'own')).toBe('Go on with the story');
});

test('where a story waits for a choice the bar says so, and at its end that it ends', () => {
  const waits = now('scenario', { next: 'none', story: story() });
  const ends = now('scenario', { next: 'none', story: story({ choices: [] }) });
  expect([sayReveal(waits, 'own'), sayReveal(ends, 'own')]).toEqual([
    'Choose in your notes',
    'The story ends here',
  ]);
  expect(sayReveal(now('poll', { next: 'none' }), 'own')).toBe('Nothing more to reveal');
});

test('without devices a talk or the writing ends where a question would close', () => {
  expect(sayReveal(now('poll'), 'none')).toBe('End the talk');
  expect(sayReveal(now('cards'), 'none')).toBe('End the writing');
});

test('where nothing may be shown of the answers, the class is asked to talk, unless hands were noted', () => {
  const few = (more: Partial<Now>) =>
    now('poll', { phase: 'closed', next: 'results', released: { kind: 'few' }, ...more });
  expect(sayReveal(few({}), 'own')).toBe('Show “Talk it over”');
  const hands = { kind: 'split' } as const;
  expect(sayReveal(few({ hands }), 'own')).toBe('Show the result');
});

test('without a favourite the class may vote once more, where that gives nobody away', () => {
  const unclear = (more: Partial<StoryMap>) =>
    sayOutcome(story({ outcome: 'unclear', ...more }), 'own');
  expect(unclear({ canRevote: true })).toBe('No clear favourite. Talk, then vote once more.');
  expect(unclear({ round: 2 })).toBe('Again no clear favourite. Talk, then choose the way.');
  expect(unclear({})).toBe('No clear favourite. Talk, then choose the way.');
});

test('what may not be shown is talked over, and a clear vote needs no words', () => {
  expect(sayOutcome(story({ outcome: 'few' }), 'own')).toMatch(/Talk it over, then choose\.$/);
  expect(sayOutcome(story({ outcome: 'few' }), 'table')).toMatch(/Tables can say theirs aloud/);
  expect(sayOutcome(story({ outcome: 'clear', winner: 'a' }), 'own')).toBe('');
  expect(sayOutcome(story(), 'own')).toBe('');
});

test('without devices nothing is said of votes, answers or progress', () => {
  const said = [
    sayOutcome(story(), 'none'),
    sayOutcome(story({ outcome: 'few' }), 'none'),
    sayOutcome(story({ outcome: 'few' }), 'none', false),
    sayFew('none'),
    sayProgress('hidden', 'none'),
    sayFigures(now('spot', { phase: 'closed' }), 'none'),
  ];
  expect(said.join(' ')).not.toMatch(/answered|answers|sent|fewer/i);
});

test('progress is said in words, and in a small class not at all', () => {
  expect(words.map((word) => sayProgress(word, 'own'))).toEqual([
    'Few or none have sent or skipped.',
    'Some have sent or skipped.',
    'Many have sent or skipped.',
    'Most have sent or skipped.',
  ]);
  expect(sayProgress('hidden', 'own')).toMatch(/no progress is shown/);
  expect(sayProgress('hidden', 'table')).toBe(sayProgress('hidden', 'own'));
});

test('the figures of a step say what they are, or why there are none', () => {
  const figures = (more: Partial<Now>, mode: ClassMode = 'own') =>
    sayFigures(now('spot', { phase: 'closed', ...more }), mode);
  expect(figures({ phase: 'open' })).toMatch(/at the close/);
  expect(figures({ figures: { kind: 'few' } })).toBe(sayFew('own'));
  expect(figures({ figures: { kind: 'few' } }, 'table')).toBe(sayFew('table'));
  expect(figures({ figures: { kind: 'favourite', item: null } })).toBe('Nothing is clearly ahead.');
  expect(figures({ figures: { kind: 'favourite', item: '1.1' } })).toMatch(/only what is clearly/);
  expect(figures({ figures: { kind: 'bands', bands: {} } })).toMatch(/rounded/);
});

test('the branches of a node are named, and the end is called the end', () => {
  expect(sayBranches(['Monday', 'At the bank'])).toBe('goes to “Monday” or “At the bank”');
  expect(sayBranches([])).toBe('the end of the story');
});

test('a card that was not shown leaves a reason', () => {
  expect(sayRefusal('changed')).toMatch(/have changed since you read them/);
  expect(sayRefusal('few')).toMatch(/^Too few have written/);
});

test('a phone is not told to drag a window that is on another computer', () => {
  expect(sayProjector('connected', true)).toMatch(/drag it to the projector/);
  expect(sayProjector('connected', false)).toBe('The projector shows exactly this.');
  for (const projector of ['unseen', 'lost', 'none'] as const)
    expect(sayProjector(projector, false)).toMatch(/^No projector is connected/);
});

test('devices are not said to come in while the class is locked', () => {
  expect(sayReach({ reached: 'joined', locked: false })).toMatch(/come in\.$/);
  for (const reached of ['page', 'joined'] as const)
    expect(sayReach({ reached, locked: true })).toMatch(/waits until you admit it/);
  expect(sayReach({ reached: 'nobody', locked: true })).toBe('');
});
