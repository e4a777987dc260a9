import type { Released } from '@sightline/ballot';
import type { NodeView, ScenarioView, SortView, Text } from '@sightline/lesson/view';
import type { HelpCard, WallBoard } from '@sightline/session';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../mode.ts';
import { m } from '../paraglide/messages.js';
import { wordsOf } from '../test-support/words-of.ts';
import Wall from './Wall.svelte';

const help: HelpCard = {
  adults: [
    { name: 'Ms Okoye', place: 'Room 12' },
    { name: 'Mr Hale', place: 'Library' },
  ],
  lines: [
    { name: 'Emergency', contact: '999', purpose: 'now', whatFor: 'danger', hours: '' },
    {
      name: 'Listening line',
      contact: '000 000; text HI to 00000',
      purpose: 'crisis',
      whatFor: 'when everything feels too much',
      hours: 'day and night',
    },
  ],
};

const wall = (board: WallBoard, mode: Mode = 'own') =>
  wordsOf(render(Wall, { props: { board, language: 'en', qr: () => [], help, mode } }));

type StepBoard = Extract<WallBoard, { screen: 'step' }>;
const stepWall = (parts: Omit<StepBoard, 'screen' | 'paused'>, mode?: Mode) =>
  wall({ screen: 'step', paused: false, ...parts }, mode);

const text = (words: string): Text => [{ kind: 'paragraph', content: [words] }];
const node: NodeView = {
  id: 'savings',
  text: text('Jonah wants to pay.'),
  easy: [],
  question: 'What could Rosa write?',
  decides: 'class',
  choices: [
    { id: '1', text: 'Lend him money' },
    { id: '2', text: 'Ask him not to pay' },
  ],
  told: [],
};
const story: ScenarioView = { kind: 'scenario', title: 'Rosa', text: [], round: 1, node };
const told: ScenarioView = {
  ...story,
  node: {
    ...node,
    told: [{ choice: '1', text: text('They ask again.'), easy: [], explore: 'What does he feel?' }],
  },
};
const votes: Released = { kind: 'favourite', option: 1 };

describe('the lobby', () => {
  const lobby = {
    screen: 'lobby',
    title: 'Rosa',
    code: 'K7M2QX',
    addresses: ['http://a.test'],
    locked: false,
  } as const;

  test('shows the code and how to use it', () => {
    expect(wall(lobby)).toContain('K7M 2QX');
  });

  test.for(['http://localhost:4173', 'http://127.0.0.1:4173', 'http://[::1]:4173'])(
    'of a computer that is in no network, %s, says so and shows no code to scan',
    (address) => {
      const words = wall({ ...lobby, addresses: [address] });
      expect(words).toContain(m.wall_no_network());
      expect(words).not.toContain(m.wall_or_scan());
      expect(wall(lobby)).not.toContain(m.wall_no_network());
    },
  );

  test('of a class without devices asks nobody to join', () => {
    const words = wall({ ...lobby, code: '', addresses: [] }, 'none');
    expect(words).toMatch(/^Rosa Here at school Ms Okoye Room 12 .*We’ll start in a moment\.$/);
  });
});

describe('a story', () => {
  test('stands with its choices by their letters, until it is told what follows', () => {
    const words = stepWall({ step: story, phase: 'open' });
    expect(words).toContain('Jonah wants to pay. What could Rosa write? A Lend him money B Ask');
    const after = stepWall({ step: told, phase: 'key', released: votes });
    expect(after).toContain('A Lend him money What follows They ask again.');
    expect(after).toContain('Talk about it What does he feel?');
  });

  test('shows which choice is ahead, only where a result is released, and no more of it', () => {
    const words = stepWall({ step: story, phase: 'results', released: votes });
    expect(words).toContain('B Ask him not to pay Chosen most often');
    expect(words.match(/most/g)).toHaveLength(1);
    for (const step of [story, told])
      expect(stepWall({ step, phase: 'key' })).not.toMatch(/favourite|half|most|%/i);
  });

  test('says when no choice is ahead', () => {
    const released: Released = { kind: 'favourite', option: null };
    const words = stepWall({ step: story, phase: 'results', released });
    expect(words).toContain('No clear favourite.');
    expect(words).not.toContain('Chosen');
  });

  test('says that a vote is the second one', () => {
    expect(stepWall({ step: { ...story, round: 2 }, phase: 'open' })).toContain('A second vote');
  });

  test('never shows what the teacher calls its parts', () => {
    for (const phase of ['open', 'closed', 'results', 'key'] as const)
      expect(stepWall({ step: told, phase })).not.toContain('What the teacher calls it');
  });

  test('is talked over where nothing may be shown, by tables in their own words', () => {
    const few = { step: story, phase: 'results', released: { kind: 'few' } } as const;
    expect(stepWall(few)).toContain('Talk it over. Nobody’s answer is shown here.');
    expect(stepWall(few, 'table')).toContain('Your table can say its answer aloud.');
  });
});

describe('a sorting', () => {
  const sort: SortView = {
    kind: 'sort',
    title: 'Steps',
    text: [],
    question: 'What comes first?',
    items: [
      { id: 'b', text: 'Tell an adult' },
      { id: 'a', text: 'Stop replying' },
    ],
  };
  const key = { order: ['a', 'b'], reasons: { a: 'It tells them nothing.', b: '' } };

  test('has no order before the right one is shown, with its reasons', () => {
    expect(stepWall({ step: sort, phase: 'open' })).toMatch(/Tell an adult\s+Stop replying/);
    expect(stepWall({ step: { ...sort, key }, phase: 'key' })).toMatch(
      /Stop replying\s+It tells them nothing\.\s+Tell an adult/,
    );
  });

  test('says how many had each in its place', () => {
    const bands = { a: { word: 'many', percent: 40 }, b: { word: 'few', percent: 0 } } as const;
    const figures = { kind: 'bands', bands } as const;
    const words = stepWall({ step: { ...sort, key }, phase: 'key', figures });
    expect(words).toContain('how many had each one here');
    expect(words).toMatch(/Stop replying\s+many \(a third or more\)/);
    expect(words).toMatch(/Tell an adult\s+few or none/);
  });

  test('says in a small class at most which one was in its place most often', () => {
    const figures = { kind: 'favourite', item: 'b' } as const;
    const words = stepWall({ step: { ...sort, key }, phase: 'key', figures });
    expect(words).toMatch(/Tell an adult\s+In its place most often/);
    expect(words).not.toContain('how many');
  });
});

test('published cards stand with their question, and with no number', () => {
  const step = { kind: 'cards', title: 'Cards', text: [], question: 'It helps …', starter: 'To' };
  const cards = [{ id: 'p1', text: 'to listen' }];
  const words = stepWall({ step: step as StepBoard['step'], phase: 'closed', cards });
  expect(words).toContain('It helps … to listen');
  expect(words).not.toMatch(/\d/);
});

test('raised hands stand in words', () => {
  const step = {
    kind: 'poll',
    title: 'Poll',
    text: [],
    question: 'Which?',
    mode: 'single',
    options: [
      { id: 'a', text: 'This' },
      { id: 'b', text: 'That' },
    ],
    ends: [],
  } as const;
  const most = stepWall({ step, phase: 'open', hands: { kind: 'most', option: 'b' } }, 'none');
  expect(most).toContain('Most of us: That');
  expect(most).toContain('raise your hand');
  expect(stepWall({ step, phase: 'open', hands: { kind: 'split' } })).toContain('We were split.');
});

describe('the closing', () => {
  const words: Text = [{ kind: 'paragraph', content: ['Breathe out slowly.'] }];
  const closing = { kind: 'help', title: 'Before you go', text: words } as const;
  const card =
    'Here at school Ms Okoye Room 12 Mr Hale Library Danger now 999 If you can’t go on day and night Listening line: 000 000 · text HI to 00000 It is right to ask';

  test.each(['own', 'table', 'none'] as const)(
    'shows the whole help card, adults first, to a class of mode %s',
    (mode) => {
      const shown = stepWall({ step: closing, phase: 'shown' }, mode);
      expect(shown).toContain('Breathe out slowly.');
      expect(shown).toContain(card);
    },
  );

  test('stands with the card while the room empties', () => {
    for (const mode of ['own', 'table', 'none'] as const)
      expect(wall({ screen: 'over' }, mode)).toContain(card);
  });
});

test('who helps stands beside what is marked as sensitive, and beside nothing else', () => {
  const beside =
    'If this gets too much Ms Okoye, Room 12 Mr Hale, Library Listening line: 000 000 Danger now: 999';
  expect(stepWall({ step: story, phase: 'open', sensitive: true })).toContain(beside);
  expect(stepWall({ step: story, phase: 'open' })).not.toContain('gets too much');
});

test('the end of a class without devices speaks of none', () => {
  expect(wall({ screen: 'over' }, 'none')).not.toMatch(/device|page/);
  expect(wall({ screen: 'over' })).toContain('device');
  expect(wall({ screen: 'over' }, 'table')).toContain('your table’s device');
});
