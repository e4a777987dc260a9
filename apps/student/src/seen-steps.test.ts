import { expect, test } from 'vitest';
import { forAll } from './gallery/cards.ts';
import { scenes } from './gallery/scenes.ts';
import { lookBack, titleOf, withSeen, type SeenStep } from './seen-steps.ts';

function see(...names: readonly string[]): readonly SeenStep[] {
  return names.reduce<readonly SeenStep[]>(
    (seen, name) => withSeen(seen, scenes[name]!.board!),
    [],
  );
}

test('each step stands once, in the order of its first sight, as it was seen last', () => {
  const seen = see('poll-multiple', 'spot-adverts', 'poll-results');
  expect(seen.map(({ shown }) => [shown.step.title, shown.phase])).toEqual([
    ['Checking an offer', 'results'],
    ['Two adverts', 'open'],
  ]);
});

test('the lobby and the end are nothing to look back at', () => {
  expect(see('lobby', 'over')).toEqual([]);
});

test('looking back leaves out the step of now', () => {
  const seen = see('talk', 'poll-multiple', 'help');
  expect(lookBack(seen, 'Checking an offer').map(({ stepId }) => stepId)).toEqual([
    'Our rules for today',
    'Who can help',
  ]);
});

test('looking back leaves out a talk that stood on the wall only', () => {
  const step = { kind: 'talk', title: 'Why offers work', text: [], points: [] } as const;
  expect(lookBack([{ stepId: 'why', part: 'why', shown: { step, phase: 'shown' } }], '')).toEqual(
    [],
  );
});

test('each node of a story is seen by itself, as it was seen last', () => {
  const seen = see('story-open', 'story-talk', 'story-told');
  expect(seen.map(({ part, shown }) => [part, shown.phase])).toEqual([
    ['Rosa and Jonah/savings', 'key'],
    ['Rosa and Jonah/who-first', 'shown'],
  ]);
});

test('from one node of a story the others can be looked back at, by number', () => {
  const seen = see('talk', 'story-open', 'story-talk');
  const back = lookBack(seen, 'Rosa and Jonah/who-first');
  expect(back.map((entry) => titleOf(entry, seen))).toEqual([
    'Our rules for today',
    'Rosa and Jonah, part 1',
  ]);
});

test('what the class said with hands can be looked back at', () => {
  expect(see('poll-hands-split')[0]!.shown.hands).toEqual({ kind: 'split' });
});

test('cards of others are not kept: what is taken down is gone from every device', () => {
  const [seen] = see('cards-shown');
  expect(seen!.shown).not.toHaveProperty('cards');
  expect(JSON.stringify(seen)).not.toContain(forAll[0]!.text);
});
