import type { EstimateView, PhaseName, PollView, SpotView } from '@sightline/lesson/view';
import type { Released } from '@sightline/ballot';
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../test-support/words-of.ts';
import { BallotDraft } from './ballot-draft.svelte.ts';
import StepDevice from './StepDevice.svelte';

const poll: PollView = {
  kind: 'poll',
  title: 'Checking',
  text: [],
  question: 'What would check it?',
  mode: 'multiple',
  options: [
    { id: 'a', text: 'A search' },
    { id: 'b', text: 'A look at its followers' },
  ],
  ends: [],
};
const pollKey: PollView = { ...poll, key: { right: ['a'], reasons: { a: 'Because.' }, text: [] } };
const estimate: EstimateView = {
  kind: 'estimate',
  title: 'A guess',
  text: [],
  question: 'How many?',
  options: [
    { id: '1', text: 'fewer than half' },
    { id: '2', text: 'half or more' },
  ],
  unit: '%',
  key: { right: '2', value: 70, source: 'A survey', caveat: [] },
};
const spot: SpotView = {
  kind: 'spot',
  title: 'An advert',
  text: [],
  question: 'Which words?',
  reasons: [],
  artefacts: [
    {
      kind: 'advert',
      app: 'GigNest',
      heading: 'Hosts',
      body: [
        {
          kind: 'paragraph',
          content: [
            'Earn ',
            { kind: 'item', id: '1.1', content: ['a lot'] },
            ', with ',
            { kind: 'item', id: '1.2', content: ['no experience'] },
            ', and ',
            { kind: 'item', id: '1.3', content: ['start today'] },
            '.',
          ],
        },
      ],
    },
  ],
  verdicts: {
    '1.2': { flag: false, label: 'proves nothing', note: 'Many say so.' },
    '1.1': { flag: true, label: 'big pay', note: 'Ask why.' },
    '1.3': { flag: true, label: 'hurry', note: 'Slow down.' },
  },
  latest: '1.3',
};

const few: Released = { kind: 'few' };

const say = (props: ComponentProps<typeof StepDevice>) => wordsOf(render(StepDevice, { props }));

function lateDraft(): BallotDraft {
  const draft = new BallotDraft();
  draft.state = 'closed';
  return draft;
}

describe('an answer that came too late', () => {
  test.each<PhaseName>(['closed', 'results', 'key'])('is told in phase %s', (phase) => {
    for (const step of [pollKey, estimate])
      expect(say({ shown: { step, phase }, draft: lateDraft() })).toContain('too late to count');
  });

  test('is told as a change where an earlier answer counts', () => {
    const draft = lateDraft();
    draft.hasSaved = true;
    const words = say({ shown: { step: poll, phase: 'results' }, draft });
    expect(words).toContain('Your earlier answer counts.');
  });

  test('is not told of one that came in time', () => {
    const draft = new BallotDraft();
    draft.state = 'saved';
    expect(say({ shown: { step: poll, phase: 'results' }, draft })).not.toContain('too late');
  });
});

describe('marks that came too late', () => {
  const late = { work: { marks: [{ item: '1.2' }], state: 'open' }, isLate: true } as const;

  test.each<PhaseName>(['closed', 'key'])('are told in phase %s', (phase) => {
    expect(say({ shown: { step: spot, phase }, ...late })).toContain(
      'Your last marks arrived too late to count.',
    );
  });

  test('are never called not made', () => {
    expect(say({ shown: { step: spot, phase: 'key' }, ...late })).not.toContain('didn’t mark');
    expect(say({ shown: { step: spot, phase: 'key' }, ...late, isLate: false })).toContain(
      'You didn’t mark this.',
    );
  });
});

test('what is revealed leaves the sentences of an advert whole, with a sign at each phrase', () => {
  expect(say({ shown: { step: spot, phase: 'key' } })).toContain(
    'Earn Red flag: a lot, with Ordinary: no experience, and Red flag: start today.',
  );
});

test('the newest verdict of an advert stands before it, the earlier ones after it, latest first', () => {
  const words = say({ shown: { step: spot, phase: 'key' } });
  const places = ['Slow down.', 'Earn', 'Ask why.', 'Many say so.'].map((it) => words.indexOf(it));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(words.split('Slow down.')).toHaveLength(2);
});

describe('where nothing may be shown', () => {
  test.each<PhaseName>(['results', 'key'])('a poll is talked over, in %s', (phase) => {
    const words = say({ shown: { step: pollKey, phase, released: few } });
    expect(words).toContain('Talk it over. Nobody’s answer is shown here.');
    expect(words).not.toMatch(/\d|most|fewer/i);
  });

  test('the number that was found is told all the same', () => {
    const words = say({ shown: { step: estimate, phase: 'key', released: few } });
    expect(words).toContain('Talk it over.');
    expect(words).toMatch(/The number they found: 70/);
  });
});

describe('an estimate', () => {
  const open = { ...estimate };
  delete open.key;

  test('is a choice of bins, without the true one', () => {
    const draft = { draft: new BallotDraft(), onanswer: () => Promise.resolve('saved' as const) };
    const words = say({ shown: { step: open, phase: 'open' }, ...draft });
    expect(words).toMatch(/How many\?.*fewer than half.*half or more/);
    expect(words).not.toMatch(/The number is in here|70/);
  });

  test('marks the bin that holds the number that was found', () => {
    const bands = [
      { word: 'most', percent: 60 },
      { word: 'some', percent: 20 },
    ] as const;
    const words = say({
      shown: { step: estimate, phase: 'key', released: { kind: 'bands', bands } },
    });
    expect(words).toMatch(
      /fewer than half most \(over half\).*The number is in here: half or more some/,
    );
    expect(words).toMatch(/The number they found: 70.*A survey/);
  });
});

describe('how a student did', () => {
  const all = { ...spot, isComplete: true } as const;
  const score = (items: readonly string[], view: SpotView = all, rest = {}) =>
    say({
      shown: { step: view, phase: 'key' },
      work: { marks: items.map((item) => ({ item })), state: 'done' },
      ...rest,
    });

  test('stands on their own device once every verdict is in', () => {
    expect(score(['1.1', '1.2'])).toContain('You found 1 of 2 and marked 1 ordinary line.');
    expect(score(['1.1', '1.2'], spot)).not.toContain('You found');
    expect(score(['1.1'], all, { mode: 'table' })).toContain('Your table found 1 of 2');
  });

  test('is not said of who skipped, marked nothing or came too late', () => {
    expect(score([])).not.toMatch(/You found/);
    expect(score(['1.1'], all, { isLate: true })).not.toMatch(/You found/);
  });
});

test('where the split is never shown, the reasons say so', () => {
  const words = say({ shown: { step: pollKey, phase: 'key' } });
  expect(words).toContain('not how many picked what');
  expect(words).toContain('Because.');
});

test('a question says how many may be picked only where it is more than one', () => {
  const open = { draft: new BallotDraft(), onanswer: () => Promise.resolve('saved' as const) };
  const hint = 'You can pick more than one.';
  expect(say({ shown: { step: poll, phase: 'open' }, ...open })).toContain(hint);
  expect(
    say({ shown: { step: { ...poll, mode: 'single' }, phase: 'open' }, ...open }),
  ).not.toContain(hint);
});

describe('where one device stands for a table', () => {
  const open = { draft: new BallotDraft(), onanswer: () => Promise.resolve('saved' as const) };
  const table = (phase: PhaseName, released?: Released) =>
    say({ shown: { step: poll, phase, ...(released && { released }) }, mode: 'table', ...open });

  test('the table talks first, and nothing is called hidden or anonymous', () => {
    const words = table('open');
    expect(words).toContain('One answer for your table: talk first, then one person taps.');
    expect(words).not.toMatch(/hidden|anonym/i);
    expect(say({ shown: { step: poll, phase: 'open' }, ...open })).toContain('Names hidden');
  });

  test('marks are called those of the table', () => {
    const words = say({ shown: { step: spot, phase: 'open' }, mode: 'table', onwork: () => {} });
    expect(words).toContain('Talk first, then one person taps for your table.');
    expect(words).not.toMatch(/hidden|anonym|never who/i);
  });

  test('what tables chose most often is said, and else each can say its own', () => {
    expect(table('results', { kind: 'favourite', option: 0 })).toContain(
      'A search Chosen most often',
    );
    expect(table('results', few)).toContain('Your table can say its answer aloud.');
  });
});

describe('raised hands', () => {
  test('are said in words, and say all there is to say of numbers', () => {
    const shown = { step: poll, phase: 'results', released: few } as const;
    const words = say({ shown: { ...shown, hands: { kind: 'most', option: 'b' } } });
    expect(words).toContain('Most of us: A look at its followers');
    expect(words).not.toMatch(/Talk it over|\d/);
    expect(say({ shown: { ...shown, hands: { kind: 'split' } } })).toContain('We were split.');
  });
});
