import { words, type Band, type Released } from '@sightline/ballot';
import type { StepView } from '@sightline/lesson/view';
import type { Figures, HelpCard } from '@sightline/session';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import StepDevice from './device/StepDevice.svelte';
import type { ShownStep } from './device/shown-step.ts';
import type { Mode } from './mode.ts';
import { shippedMoments } from './test-support/shipped-moments.ts';
import { wordsOf } from './test-support/words-of.ts';
import Wall from './wall/Wall.svelte';

type Result = Pick<ShownStep, 'released' | 'figures'>;

const help: HelpCard = { adults: [], lines: [] };

/** What a screen shows of a step, as it is read. */
type Screen = (shown: ShownStep, mode: Mode) => string;

const device: Screen = (shown, mode) => wordsOf(render(StepDevice, { props: { shown, mode } }));
const wall: Screen = (shown, mode) => {
  const board = { screen: 'step', paused: false, ...shown } as const;
  return wordsOf(render(Wall, { props: { board, language: 'en', qr: () => [], mode, help } }));
};

/** As many as a class is ever asked about at once. */
const most = Array.from({ length: 40 }, (_, at) => at);

function itemsOf(step: StepView): readonly string[] {
  if (step.kind === 'sort') return step.items.map(({ id }) => id);
  return step.kind === 'spot' ? Object.keys(step.verdicts) : [];
}

function inBands(step: StepView, bandAt: (at: number) => Band): Result {
  const released: Released = { kind: 'bands', bands: most.map(bandAt) };
  const bands = Object.fromEntries(itemsOf(step).map((item, at) => [item, bandAt(at)]));
  return { released, figures: { kind: 'bands', bands } satisfies Figures };
}

/** The same words, behind which stand other counts in other classes. */
const inClassesOf = (step: StepView): readonly Result[] =>
  [
    { few: 0, some: 16, many: 33, most: 52 },
    { few: 0, some: 31, many: 48, most: 97 },
  ].map((percent) =>
    inBands(step, (at) => {
      const word = words[at % words.length]!;
      return { word, percent: percent[word] };
    }),
  );

const favourites = (step: StepView): readonly Result[] => [
  {
    released: { kind: 'favourite', option: 0 },
    figures: { kind: 'favourite', item: itemsOf(step)[0] ?? null },
  },
  { released: { kind: 'favourite', option: null }, figures: { kind: 'favourite', item: null } },
  { released: { kind: 'few' }, figures: { kind: 'few' } },
];

const numbersIn = (words: string) => new Set(words.match(/\d+/g));

describe.each([
  ['the wall', 'wall', wall],
  ['a device', 'device', device],
] as const)('of every shipped step in every phase, %s', (_, audience, screen) => {
  test.each(shippedMoments)(
    'says the same whatever count stands behind a word: $name',
    (moment) => {
      const { phase, [audience]: step } = moment;
      const said = inClassesOf(step).map((result) => screen({ step, phase, ...result }, 'own'));
      expect(said[1]).toBe(said[0]);
    },
  );

  test.each(shippedMoments)('shows no number of the class: $name', (moment) => {
    const { phase, [audience]: step } = moment;
    for (const mode of ['own', 'table'] as const) {
      const known = numbersIn(screen({ step, phase }, mode) + JSON.stringify(step));
      for (const result of [...inClassesOf(step), ...favourites(step)]) {
        const shown = screen({ step, phase, ...result }, mode);
        expect([...numbersIn(shown)].filter((number) => !known.has(number))).toEqual([]);
      }
    }
  });
});

test('the length of a bar is that of its band, and of nothing else', () => {
  const isPoll = ({ wall: step, phase }: (typeof shippedMoments)[number]) =>
    step.kind === 'poll' && step.options.length > 3 && phase === 'results';
  const { wall: step, phase } = shippedMoments.find(isPoll)!;
  const lengths = inClassesOf(step).map((result) => {
    const board = { screen: 'step', paused: false, step, phase, ...result } as const;
    const { body } = render(Wall, { props: { board, language: 'en', qr: () => [], help } });
    return [...body.matchAll(/width="(\d+)%"/g)].map(([, percent]) => percent);
  });
  expect(lengths[0]).toEqual(expect.arrayContaining(['0', '16', '33', '52']));
  expect(lengths[1]).toEqual(expect.arrayContaining(['0', '31', '48', '97']));
});
