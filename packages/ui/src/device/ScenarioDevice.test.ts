import type { Released } from '@sightline/ballot';
import type { NodeView, PhaseName, ScenarioView, Text } from '@sightline/lesson/view';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../test-support/words-of.ts';
import { BallotDraft } from './ballot-draft.svelte.ts';
import { EasyRead } from './easy-read.svelte.ts';
import ScenarioDevice from './ScenarioDevice.svelte';

const text = (words: string): Text => [{ kind: 'paragraph', content: [words] }];
const node: NodeView = {
  id: 'savings',
  text: text('Jonah has savings, and wants to pay.'),
  easy: text('Jonah wants to pay.'),
  question: 'What could Rosa write?',
  decides: 'class',
  choices: [
    { id: '1', text: 'Lend him money' },
    { id: '2', text: 'Ask him not to pay' },
  ],
  told: [],
};
const lend = {
  choice: '1',
  text: text('They ask again.'),
  easy: [],
  explore: 'What does Jonah feel?',
};
const ask = {
  choice: '2',
  text: text('Jonah breathes out.'),
  easy: text('It helps.'),
  explore: '',
};
const votes: Released = { kind: 'favourite', option: 1 };

function device(
  changes: Partial<NodeView>,
  phase: PhaseName,
  rest: Partial<ComponentProps<typeof ScenarioDevice>> = {},
): string {
  const step: ScenarioView = {
    kind: 'scenario',
    title: 'Rosa and Jonah',
    text: [],
    round: 1,
    node: { ...node, ...changes },
  };
  return wordsOf(render(ScenarioDevice, { props: { step, phase, ...rest } }));
}

const voting = { draft: new BallotDraft(), onanswer: () => Promise.resolve('saved' as const) };

test('choices go by their letters, and a skip stands beside them', () => {
  const words = device({}, 'open', voting);
  expect(words).toContain('A Lend him money');
  expect(words).toContain('B Ask him not to pay');
  expect(words).toContain('Skip');
});

describe('easier words', () => {
  const easyRead = new EasyRead();
  easyRead.isOn = true;

  test('stand instead of the others once a student wants them', () => {
    expect(device({}, 'open', voting)).toContain('Jonah has savings');
    expect(device({}, 'open', { ...voting, easyRead })).toContain('Jonah wants to pay.');
    expect(device({}, 'open', { ...voting, easyRead })).not.toContain('savings');
    expect(device({ told: [ask] }, 'key', { easyRead })).toContain('It helps.');
  });

  test('leave what has no easier version as it is', () => {
    expect(device({ easy: [], told: [lend] }, 'key', { easyRead })).toContain('They ask again.');
  });

  test('are offered only where there are some', () => {
    expect(device({}, 'open')).toContain('Easier words');
    expect(device({ easy: [], told: [lend] }, 'key')).not.toContain('Easier words');
  });
});

describe('what follows', () => {
  test('stands before all else, the latest first', () => {
    const words = device({ told: [lend, ask] }, 'key', { released: votes });
    const places = ['What follows', 'Jonah breathes out.', 'They ask again.', 'Jonah has savings'];
    const found = places.map((place) => words.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('comes with what to talk about', () => {
    expect(device({ told: [lend] }, 'key')).toContain('Talk about it What does Jonah feel?');
    expect(device({ told: [ask] }, 'key')).not.toContain('Talk about it');
  });
});

test('a vote shows which choice is ahead, and no more; without a result nothing', () => {
  for (const phase of ['closed', 'key'] as const)
    expect(device({ told: [ask] }, phase)).not.toMatch(/\d|favourite|most often|half/);
  const words = device({}, 'results', { released: votes });
  expect(words).toContain('B Ask him not to pay Chosen most often');
  expect(words.match(/Chosen/g)).toHaveLength(1);
});

test('without a favourite that is said, and what may not be shown is talked over', () => {
  const unclear: Released = { kind: 'favourite', option: null };
  expect(device({}, 'results', { released: unclear })).toContain('No clear favourite.');
  expect(device({}, 'results', { released: { kind: 'few' } })).toContain('Talk it over.');
});

test('a second vote is called a new question', () => {
  const step: ScenarioView = { kind: 'scenario', title: '', text: [], round: 2, node };
  const words = wordsOf(render(ScenarioDevice, { props: { step, phase: 'open', ...voting } }));
  expect(words).toContain('A second vote, after the talk. This is a new question');
  expect(device({}, 'open', voting)).not.toContain('second');
});

test('where the teacher chooses the way, there is talk and nothing to send', () => {
  const words = device({ decides: 'teacher' }, 'shown', voting);
  expect(words).toContain('Talk about it. Your teacher chooses the way.');
  expect(words).toContain('A Lend him money');
  expect(words).not.toContain('Send');
});

test('where nothing is asked, the story is all there is', () => {
  const words = device({ decides: 'nobody', question: '', choices: [], easy: [] }, 'shown');
  expect(words).toBe('Jonah has savings, and wants to pay.');
});
