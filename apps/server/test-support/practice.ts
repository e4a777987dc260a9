import type { Question } from '@sightline/ballot';
import type { SortView, SpotView, StepView } from '@sightline/lesson/view';
import type { DeviceBoard } from '@sightline/session';
import type { Deed, Plan } from '../src/practice/deed.ts';
import { Dice } from '../src/practice/dice.ts';
import type { Student } from '../src/practice/student.ts';
import { drawTempers, type Temper } from '../src/practice/temper.ts';

type StepBoard = Extract<DeviceBoard, { screen: 'step' }>;

/** Does all that it is asked, at once and in its first way. */
export const eager: Temper = {
  arrivesMs: 0,
  pace: 1,
  care: 1,
  skips: 0,
  dreams: 0,
  wavers: 0,
  drops: 0,
};

export function makeClass(seed: string, size = 28): Student[] {
  return drawTempers(size, Dice.seeded(seed)).map((temper, number) => ({ number, temper }));
}

export const deedsOf = (plan: Plan): Deed[] => plan.map(({ deed }) => deed);

export function boardOf(step: StepView, more: Partial<StepBoard> = {}): StepBoard {
  return { screen: 'step', stepId: 'a-step', step, phase: 'open', paused: false, ...more };
}

export function askedBoard(question: string, options: readonly string[]): StepBoard {
  const kind: Question = { kind: 'single', options: options.length };
  const step: StepView = {
    kind: 'poll',
    title: 'A poll',
    text: [],
    question,
    mode: 'single',
    options: options.map((text, at) => ({ id: `${at + 1}`, text })),
    ends: [],
  };
  return boardOf(step, { question: { id: 'q'.repeat(16), kind, isAgain: false } });
}

export const spot: SpotView = {
  kind: 'spot',
  title: 'Two offers',
  text: [],
  question: 'What would make you slow down?',
  reasons: [{ id: '1', text: 'It hurries' }],
  artefacts: [
    {
      kind: 'advert',
      app: 'GigNest',
      heading: 'City bicycle',
      body: [
        {
          kind: 'paragraph',
          content: ['Ride ', { kind: 'item', id: '1.1', content: ['only today'] }, ' or never.'],
        },
        {
          kind: 'list',
          ordered: false,
          items: [
            [
              {
                kind: 'paragraph',
                content: [{ kind: 'item', id: '1.2', content: ['pay first'] }],
              },
            ],
          ],
        },
      ],
    },
    {
      kind: 'messages',
      app: 'Loopline',
      owner: 'Noor',
      messages: [
        { id: '2.1', from: '@wheels', content: ['Hi!'] },
        { id: '2.2', from: 'Noor', content: ['can i try it?'] },
      ],
    },
  ],
  verdicts: {},
  latest: '',
};

export const sort: SortView = {
  kind: 'sort',
  title: 'In order',
  text: [],
  question: 'What comes first?',
  items: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: `Thing ${id}` })),
};
