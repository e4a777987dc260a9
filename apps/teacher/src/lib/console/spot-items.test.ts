import type { SpotView, Verdict } from '@sightline/lesson/view';
import { expect, test } from 'vitest';
import { itemsByArtefact } from './spot-items.ts';

const verdict = (label: string): Verdict => ({ flag: true, label, note: '' });

const step: SpotView = {
  kind: 'spot',
  title: '',
  text: [],
  question: '',
  reasons: [],
  artefacts: [
    {
      kind: 'messages',
      app: 'Loopline',
      owner: 'Amara',
      messages: Array.from({ length: 11 }, (_, index) => ({
        id: `1.${index + 1}`,
        from: 'Amara',
        content: [`message ${index + 1}`],
      })),
    },
    {
      kind: 'advert',
      app: 'GigNest',
      heading: '',
      body: [
        {
          kind: 'list',
          ordered: false,
          items: [
            [
              {
                kind: 'paragraph',
                content: [
                  { kind: 'strong', content: [{ kind: 'item', id: '2.1', content: ['hurry'] }] },
                ],
              },
            ],
          ],
        },
      ],
    },
  ],
  verdicts: {
    '2.1': verdict('in the list'),
    '1.10': verdict('tenth'),
    '1.2': verdict('second'),
  },
  latest: '',
};

test('items stand in reading order under their artefact, the tenth after the second', () => {
  const labels = itemsByArtefact(step).map((items) => items.map(({ verdict: { label } }) => label));
  expect(labels).toEqual([['second', 'tenth'], ['in the list']]);
});

test('an item brings its words, from however deep in the text', () => {
  const words = itemsByArtefact(step).map((items) => items.map((item) => item.words));
  expect(words).toEqual([[['message 2'], ['message 10']], [['hurry']]]);
});

test('an ordinary message without a verdict is no item', () => {
  expect(itemsByArtefact({ ...step, verdicts: {} })).toEqual([[], []]);
});
