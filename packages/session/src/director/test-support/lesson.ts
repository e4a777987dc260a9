import type { Lesson, Step } from '@sightline/lesson';
import type { Text } from '@sightline/lesson/view';

/** A word that stands in exactly one place of the lesson; tests look for it where it must not be. */
export function secret(stepId: string, what: string): string {
  return `secret-${stepId}-${what}`;
}

function text(words: string): Text {
  return [{ kind: 'paragraph', content: [words] }];
}

function base(id: string, minutes: number, weight: 'core' | 'may') {
  return {
    id,
    title: secret(id, 'title'),
    text: text(secret(id, 'text')),
    notes: text(secret(id, 'notes')),
    say: text(secret(id, 'say')),
    minutes,
    weight,
    from: 0,
    sensitive: false,
  };
}

function poll(id: string, weight: 'core' | 'may', blameSensitive: boolean, hasKey: boolean): Step {
  const options = ['a', 'b', 'c'];
  return {
    ...base(id, 4, weight),
    kind: 'poll',
    question: secret(id, 'question'),
    mode: 'single',
    options: options.map((option) => ({ id: option, text: secret(id, option) })),
    ends: [],
    key: hasKey
      ? {
          right: ['b'],
          reasons: Object.fromEntries(options.map((option) => [option, secret(id, 'key')])),
          text: text(secret(id, 'key')),
        }
      : null,
    blameSensitive,
    attitude: false,
  };
}

export const items = ['1.1', '1.2', '1.3', '2.1', '2.2'];

function spot(id: string): Step {
  const phrase = (item: string) => ({ kind: 'item' as const, id: item, content: [item] });
  return {
    ...base(id, 6, 'core'),
    kind: 'spot',
    question: secret(id, 'question'),
    reasons: [
      { id: 'hurry', text: secret(id, 'hurry') },
      { id: 'secrecy', text: secret(id, 'secrecy') },
    ],
    artefacts: [
      {
        kind: 'advert',
        app: 'Jobs',
        heading: 'Au pair',
        body: [{ kind: 'paragraph', content: ['1.1', '1.2', '1.3'].map(phrase) }],
      },
      {
        kind: 'messages',
        app: 'Chat',
        owner: 'Amara',
        messages: ['2.1', '2.2'].map((item) => ({ id: item, from: 'Dee', content: ['Hi'] })),
      },
    ],
    verdicts: Object.fromEntries(
      items.map((item) => [
        item,
        { flag: item !== '1.3', label: secret(id, item), note: secret(id, item) },
      ]),
    ),
  };
}

/** One step of each kind, and two of those that differ in what they show. */
export const lesson: Lesson = {
  name: 'every-kind',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  title: 'Every kind of step',
  summary: '',
  language: 'en',
  ageBand: { from: 13, to: 15 },
  minutes: 38,
  objectives: [],
  contentNote: [],
  standards: [],
  sources: [],
  isDraft: true,
  revised: '',
  guide: text(secret('lesson', 'guide')),
  kept: [],
  steps: [
    { ...base('ground-rules', 3, 'core'), kind: 'talk', points: ['Be kind'], editable: true },
    poll('with-key', 'core', false, true),
    spot('adverts'),
    poll('blame', 'core', true, true),
    {
      ...base('how-many', 5, 'may'),
      kind: 'estimate',
      question: secret('how-many', 'question'),
      options: ['a', 'b', 'c'].map((id) => ({ id, text: secret('how-many', id) })),
      unit: '%',
      key: {
        right: 'b',
        value: 63,
        source: secret('how-many', 'key'),
        caveat: text(secret('how-many', 'key')),
      },
    },
    poll('no-key', 'may', false, false),
    { ...base('constructor', 2, 'may'), kind: 'talk', points: [], editable: false },
    { ...base('help', 5, 'core'), kind: 'help' },
  ],
};
