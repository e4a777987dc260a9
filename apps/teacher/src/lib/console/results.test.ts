import { fileURLToPath } from 'node:url';
import { words, type Band } from '@sightline/ballot';
import {
  phasesOf,
  projectTeacher,
  questionOf,
  revealOrder,
  rightOrder,
  type Step,
} from '@sightline/lesson';
import { loadLibrary } from '@sightline/lesson/node';
import type { ClassMode } from '@sightline/protocol';
import type { Figures, Lectern, StoryMap } from '@sightline/session';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Controls } from './controls.svelte.ts';
import StepNotes from './StepNotes.svelte';

type Now = NonNullable<Lectern['now']>;
type Result = Pick<Now, 'released' | 'figures'>;

const lessons = await loadLibrary(
  fileURLToPath(new URL('../../../../../lessons', import.meta.url)),
);
const moments = lessons.flatMap(({ lesson }) =>
  (lesson?.steps ?? []).flatMap((step) =>
    phasesOf(step).map((phase) => ({ name: `${lesson!.name} ${step.id} ${phase}`, step, phase })),
  ),
);

const wordsIn = ({ body }: ReturnType<typeof render>) =>
  body
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const numbersIn = (text: string) => new Set(text.match(/\d+/g));

function storyIn(step: Step): StoryMap | undefined {
  if (step.kind !== 'scenario') return undefined;
  const [first] = step.nodes;
  return {
    nodes: step.nodes.map(({ id, title, decides }) => ({
      id,
      title,
      decides,
      state: id === first!.id ? 'now' : 'ahead',
      to: [],
    })),
    trail: [first!.id],
    choices: first!.choices.map(({ id, words: text }) => ({
      id,
      words: text,
      explore: '',
      leadsTo: '',
      isTold: false,
    })),
    outcome: 'clear',
    winner: first!.choices[0]!.id,
    canRevote: false,
    round: 1,
    goesOnTo: '',
  };
}

function readConsole(step: Step, phase: Now['phase'], result: Result, mode: ClassMode): string {
  const story = storyIn(step);
  const now: Now = {
    step: projectTeacher(step),
    phase,
    next: 'none',
    progress: 'many',
    suggestClose: true,
    revealed: [],
    takesHands: step.kind === 'poll',
    ...(story && { story }),
    ...result,
  };
  const controls = { isTelling: () => false } as unknown as Controls;
  const props = {
    now,
    session: { mode, tables: 0, liveTables: false } as Lectern['class'],
    room: { mode, paused: false, blank: false, projector: 'connected', here: 28 } as const,
    language: 'en',
    disabled: false,
    controls,
    send: () => {},
  };
  return wordsIn(render(StepNotes, { props }));
}

const itemsOf = (step: Step) => (step.kind === 'sort' ? rightOrder(step) : revealOrder(step));

function inBands(step: Step, bandAt: (at: number) => Band): Result {
  const options = questionOf(step)?.options ?? 0;
  const bands = Array.from({ length: options }, (_, at) => bandAt(at));
  const items = itemsOf(step).map((item, at) => [item, bandAt(at)] as const);
  return {
    released: { kind: 'bands', bands },
    figures: { kind: 'bands', bands: Object.fromEntries(items) } satisfies Figures,
  };
}

/** The same words, behind which stand other counts in other classes. */
const inClassesOf = (step: Step) =>
  [
    { few: 0, some: 16, many: 33, most: 52 },
    { few: 0, some: 31, many: 48, most: 97 },
  ].map((percent) =>
    inBands(step, (at) => {
      const word = words[at % words.length]!;
      return { word, percent: percent[word] };
    }),
  );

const others = (step: Step): readonly Result[] => [
  {
    released: { kind: 'favourite', option: 0 },
    figures: { kind: 'favourite', item: itemsOf(step)[0] ?? null },
  },
  { released: { kind: 'favourite', option: null }, figures: { kind: 'favourite', item: null } },
  { released: { kind: 'few' }, figures: { kind: 'few' } },
];

describe('of every shipped step in every phase, the console', () => {
  test.each(moments)(
    'says the same whatever count stands behind a word: $name',
    ({ step, phase }) => {
      const said = inClassesOf(step).map((result) => readConsole(step, phase, result, 'own'));
      expect(said[1]).toBe(said[0]);
    },
  );

  test.each(moments)('shows its teacher no number of the class: $name', ({ step, phase }) => {
    for (const mode of ['own', 'table'] as const) {
      const known = numbersIn(readConsole(step, phase, {}, mode));
      for (const result of [...inClassesOf(step), ...others(step)]) {
        const shown = numbersIn(readConsole(step, phase, result, mode));
        expect([...shown].filter((number) => !known.has(number))).toEqual([]);
      }
    }
  });
});
