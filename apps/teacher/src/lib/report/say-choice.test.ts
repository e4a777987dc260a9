import type { NodeView } from '@sightline/lesson/view';
import type { ReportPart } from '@sightline/session';
import { expect, test } from 'vitest';
import { sayChoice } from './say-choice.ts';

function node(decides: NodeView['decides'], ...told: readonly string[]): NodeView {
  return {
    id: 'begin',
    text: [],
    easy: [],
    question: 'What now?',
    decides,
    choices: ['1', '2'].map((id) => ({ id, text: id })),
    told: told.map((choice) => ({ choice, text: [], easy: [], explore: '' })),
  };
}

const favourite = (option: number | null) => ({ kind: 'favourite', option }) as const;

test.each<[string, NodeView, ReportPart['released'], string]>([
  ['the favourite that was told last', node('class', '1', '2'), favourite(1), 'The class chose:'],
  ['another one than the favourite', node('class', '1'), favourite(1), 'Your teacher chose:'],
  ['no clear favourite', node('class', '1'), favourite(null), 'Your teacher chose:'],
  ['too few to say', node('class', '1'), { kind: 'few' }, 'Your teacher chose:'],
  ['a talk', node('teacher', '1'), undefined, 'Your teacher chose:'],
  ['a vote that nobody was shown', node('class', '1'), undefined, ''],
  ['nothing told yet', node('class'), favourite(1), ''],
])('who chose the way, after %s', (_, at, released, words) => {
  expect(sayChoice(at, released)).toBe(words);
});
